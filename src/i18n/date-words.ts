import type { Language } from '../address/view.ts'

/** How a language writes dates and times. Months from January on. */
interface DateWords {
  /** By their names. */
  months: readonly string[]
  /** As they stand after a day, where that is another form. */
  monthsOfDays?: readonly string[]
  /** As the first of a span of months, where that is another form. */
  firstMonths?: readonly string[]
  /** In short, after a day; a language without them writes 20.11.2023. */
  shortMonths?: readonly string[]
  /** What stands after the number of a day. */
  afterDay?: string
  /** What stands after the year of a date in full. */
  afterYear?: string
  /** What stands between a day in full and its time. */
  at: string
  /** What stands between a day in short and its time, where that is not a comma. */
  beforeShortTime?: string
  /** How a time is written, where it is not as `HH:MM`. */
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
 * As the CLDR has them, in the forms that a sentence needs: no point that could meet that of the sentence in Russian. Not
 * from Intl: its words change with the browser, so that a page would no longer be as it was prerendered, and the first one
 * that a page asks for keeps a slow phone busy for a fifth of a second.
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
