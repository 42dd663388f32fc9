import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/address/view.ts'
import { whenOfDate, written } from '../../../src/i18n/dates.ts'
import {
  dayMonth,
  dayRange,
  distance,
  kilometres,
  longDate,
  longDay,
  longDayMonth,
  longMoment,
  longPeriod,
  number,
  shortDay,
  time,
  unit,
} from '../../../src/i18n/format.ts'
import { list, listOf } from '../../../src/i18n/lists.ts'
import { addDays } from '../../../src/model/helsinki.ts'

/** Numbers and units are parted by spaces that do not break. */
const plain = (text: string) => text.replace(/\s/g, ' ')

/** Whose conventions a language follows here: Finland's, where it is spoken there. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fi: 'fi-FI', sv: 'sv-FI', ru: 'ru-RU' }

/** One day of every month, of one and of two digits. */
const DAYS = Array.from({ length: 24 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0')
  return `2024-${month}-${index < 12 ? '02' : '23'}`
})

describe.each(LANGUAGES)('the conventions of %s', (language) => {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
    // A point after the year, as Russian has it in Intl, would meet that of a sentence.
    return (date: string) => plain(format.format(new Date(date))).replace(' г.', ' года')
  }

  it('are those of the CLDR for days and months in full', () => {
    const [asDay, asDayMonth, asMonth] = [
      dates({ day: 'numeric', month: 'long', year: 'numeric' }),
      dates({ day: 'numeric', month: 'long' }),
      dates({ month: 'long', year: 'numeric' }),
    ]
    for (const day of DAYS) {
      expect(plain(longDay(day, language))).toBe(asDay(day))
      expect(longDayMonth(day, language)).toBe(asDayMonth(day))
      expect(plain(longDate(day.slice(0, 7), language))).toBe(asMonth(day))
    }
  })

  it('are those of the CLDR for days in short and for spans of them', () => {
    // Editions of the CLDR differ on Sep and Sept; Russian has its points and «г.» in Intl.
    const bare = (text: string) =>
      plain(text)
        .replaceAll('Sept', 'Sep')
        .replaceAll(/(?<=\d) г\.|(?<=[а-я]{3})[а-я]*\./g, '')
        .replaceAll(/\s*–\s*/g, '–')
    const [asDay, asDayMonth] = [{ year: 'numeric' } as const, {}].map(
      (year) =>
        new Intl.DateTimeFormat(LOCALES[language], {
          day: 'numeric',
          month: 'short',
          ...year,
          timeZone: 'UTC',
        }),
    )
    for (const day of DAYS) {
      const at = new Date(day)
      expect(bare(shortDay(day, language))).toBe(bare(asDay?.format(at) ?? ''))
      expect(bare(dayMonth(day, language))).toBe(bare(asDayMonth?.format(at) ?? ''))
      for (const length of [0, 3, 30, 400]) {
        const to = addDays(day, length)
        const end = new Date(to)
        expect(bare(dayRange(day, to, language).join('–'))).toBe(bare(asDayMonth?.formatRange(at, end) ?? ''))
        expect(bare(dayRange(day, to, language, true).join('–'))).toBe(
          bare(asDay?.formatRange(at, end) ?? ''),
        )
      }
    }
  })

  it('are those of the CLDR for times', () => {
    const asTime = dates({
      hour: language === 'fi' ? 'numeric' : '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    for (const clock of ['00:00', '07:05', '12:30', '23:59']) {
      expect(time(clock, language)).toBe(asTime(`2024-01-01T${clock}Z`))
    }
  })

  it('are those of the CLDR for numbers', () => {
    const asNumber = new Intl.NumberFormat(LOCALES[language])
    for (const value of [0, 7, 999, 1000, 1276, 12_345, 1_234_567, 0.5, 1.25, 2.0005, 1234.5678, 99.9996]) {
      expect(number(value, language)).toBe(asNumber.format(value))
    }
  })

  it('are those of the CLDR for lists', () => {
    const asList = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' })
    for (let length = 0; length < 5; length += 1) {
      const items = ['Salla', 'Kuusamo', 'Vartius', 'Niirala'].slice(0, length)
      expect(list(items, language)).toBe(asList.format(items))
      expect(listOf(items, language).join('')).toBe(asList.format(items))
    }
  })
})

describe('dates in English', () => {
  it('writes a day at three lengths', () => {
    expect(longDay('2023-11-20', 'en')).toBe('20 November 2023')
    expect(shortDay('2023-11-20', 'en')).toBe('20 Nov 2023')
    expect(dayMonth('2023-11-20', 'en')).toBe('20 Nov')
    expect(dayMonth('2023-09-05', 'en')).toBe('5 Sept')
  })

  it.each([
    ['2023-11-18', '2023-11-23', '18–23 Nov'],
    ['2023-11-30', '2023-12-13', '30 Nov–13 Dec'],
    ['2023-12-15', '2023-12-15', '15 Dec'],
    ['2023-12-15', '2024-01-14', '15 Dec 2023–14 Jan 2024'],
  ])('%s to %s', (from, to, expected) => {
    expect(plain(dayRange(from, to, 'en').join('–'))).toBe(expected)
  })

  it.each([
    ['2023-09-14', '14 September 2023'],
    ['2023-09', 'September 2023'],
    ['2024', '2024'],
  ])('is as precise as the date: %s', (date, expected) => {
    expect(longDate(date, 'en')).toBe(expected)
  })

  it('writes a moment with its time where it has one', () => {
    expect(longMoment({ day: '2023-12-14' }, 'en')).toBe('14 December 2023')
    expect(longMoment({ day: '2023-12-14', time: '08:00' }, 'en')).toBe('14 December 2023 at 08:00')
    expect(longMoment({ day: '2023-12-14', time: '00:00' }, 'en')).toBe('14 December 2023 at 00:00')
  })

  it('writes the first and the last day of a year as that day, wherever the reader is', () => {
    expect(longDay('2024-01-01', 'en')).toBe('1 January 2024')
    expect(longDay('2023-12-31', 'en')).toBe('31 December 2023')
  })
})

describe('the other languages', () => {
  it.each([
    ['fi', '20. marraskuuta 2023', '20.–23.11.', '7.30'],
    ['sv', '20 november 2023', '20–23 nov.', '07.30'],
    ['ru', '20 ноября 2023 года', '20–23 ноя', '07:30'],
  ] as const)('%s', (language, day, range, clock) => {
    expect(plain(longDay('2023-11-20', language))).toBe(day)
    expect(plain(dayRange('2023-11-20', '2023-11-23', language).join('–'))).toBe(range)
    expect(time('07:30', language)).toBe(clock)
  })
})

describe('a moment', () => {
  it('has its hours as a time alone has them, in every language', () => {
    for (const language of LANGUAGES) {
      expect(longMoment({ day: '2023-12-14', time: '08:00' }, language)).toContain(time('08:00', language))
    }
  })
})

describe('in Finnish', () => {
  it('shortens the first of two months of a year', () => {
    expect(plain(longPeriod('2023-01/2023-10', 'fi'))).toBe('tammi–lokakuu 2023')
    expect(plain(longPeriod('2022-11/2023-10', 'fi'))).toBe('marraskuu 2022–lokakuu 2023')
    expect(longPeriod('2023-08', 'fi')).toBe('elokuu 2023')
  })

  it('names the hour by “klo”', () => {
    expect(plain(longMoment({ day: '2023-11-18', time: '00:00' }, 'fi'))).toBe(
      '18. marraskuuta 2023 klo 0.00',
    )
    expect(plain(written({ ...whenOfDate('2023-12-15T20:00+02:00'), form: 'short' }, 'fi'))).toBe(
      '15.12.2023 klo 20.00',
    )
    expect(written({ ...whenOfDate('2024-01-15'), form: 'short' }, 'fi')).toBe('15.1.2024')
  })
})

describe('Russian dates', () => {
  it('have no point that could meet that of a sentence', () => {
    expect(plain(shortDay('2023-11-20', 'ru'))).toBe('20 ноя 2023')
    expect(plain(shortDay('2026-05-24', 'ru'))).toBe('24 мая 2026')
    expect(plain(dayRange('2023-12-15', '2024-01-14', 'ru').join('–'))).toBe('15 дек 2023–14 янв 2024')
    expect(plain(longDate('2023-09', 'ru'))).toBe('сентябрь 2023 года')
    expect(plain(longMoment({ day: '2023-12-14', time: '08:00' }, 'ru'))).toBe('14 декабря 2023 года в 08:00')
  })

  it('name the year of a span of months once', () => {
    expect(plain(longPeriod('2023-01/2023-10', 'ru'))).toBe('январь–октябрь 2023 года')
    expect(plain(longPeriod('2022-11/2023-02', 'ru'))).toBe('ноябрь 2022 года–февраль 2023 года')
  })
})

describe('numbers and times', () => {
  it('marks thousands', () => {
    expect(number(1276, 'en')).toBe('1,276')
    expect(plain(number(1276, 'fi'))).toBe('1 276')
    for (const language of LANGUAGES) expect(number(999, language)).toBe('999')
  })

  it('writes units in the letters of the language', () => {
    expect(plain(kilometres(1276, 'ru'))).toBe('1 276 км')
    expect(plain(kilometres(17, 'fi'))).toBe('17 km')
    expect(unit('m', 'ru')).toBe('м')
  })

  it('writes kilometres, and metres below one', () => {
    expect(plain(distance(500, 'en'))).toBe('500 km')
    expect(plain(distance(1, 'fi'))).toBe('1 km')
    expect(plain(distance(0.02, 'sv'))).toBe('20 m')
    expect(plain(distance(0.5, 'ru'))).toBe('500 м')
    expect(plain(distance(5, 'ru'))).toBe('5 км')
  })

  it('writes a time on a clock of 24 hours', () => {
    expect(time('00:00', 'en')).toBe('00:00')
    expect(time('20:00', 'en')).toBe('20:00')
  })
})
