import type { Language } from '../address/view.ts'

/** How a language writes dates and times. Months from January on. */
interface DateWords {
  /** By their names. */
  months: readonly string[]
  /** After a day, if that is another form. */
  monthsOfDays?: readonly string[]
  /** As the first of a span of months, if that is another form. */
  firstMonths?: readonly string[]
  /** Short, after a day; a language without them writes 20.11.2023. */
  shortMonths?: readonly string[]
  /** After the number of a day. */
  afterDay?: string
  /** After the year of a date in full. */
  afterYear?: string
  /** Between a day in full and its time. */
  at: string
  /** Between a short day and its time, if not a comma. */
  beforeShortTime?: string
  /** How a time is written, if not as `HH:MM`. */
  time?: (clock: string) => string
}

const words = (text: string) => text.split(' ')

const FINNISH = words('tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu')
const RUSSIAN = words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь')

/** «января», «марта», «мая». */
export function genitiveMonth(month: string): string {
  return month.endsWith('т') ? `${month}а` : `${month.slice(0, -1)}я`
}

/**
 * As in the CLDR, in the forms that a sentence needs: no point that could meet the sentence's own in Russian. Not
 * from Intl: its words change with the browser, so that a page would differ from how it was prerendered, and its
 * first use keeps a slow phone busy for a fifth of a second.
 */
export const DATE_WORDS: Record<Language, DateWords> = {
  en: {
    months: words('January February March April May June July August September October November December'),
    shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    at: 'at',
  },
  fi: {
    months: FINNISH.map((month) => `${month}kuu`),
    monthsOfDays: FINNISH.map((month) => `${month}kuuta`),
    firstMonths: FINNISH,
    afterDay: '.',
    at: 'klo',
    beforeShortTime: ' klo\u00a0',
    time: (clock) => clock.replace(/^0/, '').replace(':', '.'),
  },
  // As it is written in Finland.
  sv: {
    months: words('januari februari mars april maj juni juli augusti september oktober november december'),
    shortMonths: words('jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.'),
    at: 'kl.',
    beforeShortTime: ' kl. ',
    time: (clock) => clock.replace(':', '.'),
  },
  ru: {
    months: RUSSIAN,
    monthsOfDays: RUSSIAN.map(genitiveMonth),
    shortMonths: RUSSIAN.map((month) => genitiveMonth(month).slice(0, 3)),
    afterYear: '\u00a0года',
    at: 'в',
  },
}
