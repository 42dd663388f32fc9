import type { Status } from '../../../geodata/schema/decision.ts'
import { genitiveMonth } from '../date-words.ts'
import { type When, written } from '../dates.ts'
import type { Dictionary } from '../en/dictionary.tsx'
import { monthName, yearOf } from '../format.ts'
import { list, listOf } from '../lists.ts'

const NUMBERS = [
  'ноль',
  'один',
  'два',
  'три',
  'четыре',
  'пять',
  'шесть',
  'семь',
  'восемь',
  'девять',
  'десять',
]
const GENITIVES = [
  'нуля',
  'одного',
  'двух',
  'трёх',
  'четырёх',
  'пяти',
  'шести',
  'семи',
  'восьми',
  'девяти',
  'десяти',
]

/** How Russian counts and lists. */
export const words: Dictionary['words'] = {
  /** In words up to ten. */
  number: (count) => NUMBERS[count] ?? String(count),
  list: (items) => list(items, 'ru'),
  listOf: (items) => listOf(items, 'ru'),
  /** «закрыты четыре из восьми пунктов пропуска», «закрыты все восемь пунктов пропуска» */
  share(count, total, status) {
    const opposite: Status = status === 'open' ? 'closed' : 'open'
    const stem = status === 'open' ? 'открыт' : 'закрыт'
    if (count === 0) return words.share(total, total, opposite)
    if (count === total) {
      return `${stem}ы все ${words.number(total)} ${plural(total, 'пункт', 'пункта', 'пунктов')} пропуска`
    }
    const whole = `${ofNumber(total)} ${plural(total, 'пункта', 'пунктов', 'пунктов')} пропуска`
    return `${plural(count, stem, `${stem}ы`, `${stem}о`)} ${words.number(count)} из ${whole}`
  },
  /** «закрыты четыре из восьми», «закрыты все восемь» */
  briefShare(count, total, status) {
    const opposite: Status = status === 'open' ? 'closed' : 'open'
    const stem = status === 'open' ? 'открыт' : 'закрыт'
    if (count === 0) return words.briefShare(total, total, opposite)
    if (count === total) return `${stem}ы все ${words.number(total)}`
    return `${plural(count, stem, `${stem}ы`, `${stem}о`)} ${words.number(count)} из ${ofNumber(total)}`
  },
}

/** A number of places as it stands after «на»: «одном», «трёх», «21». */
export function atNumber(count: number): string {
  return count === 1 ? 'одном' : ofNumber(count)
}

/** A number as it stands after «из»: «восьми», «80». */
export function ofNumber(count: number): string {
  return GENITIVES[count] ?? String(count)
}

/**
 * A date in the genitive, as it stands after «с», «до», «на»: its time first. «20:00 15 декабря 2023 года», «сентября 2023
 * года», «2024 года».
 */
export function genitive({ time, ...rest }: When): string {
  const { date = '' } = rest
  if (date.length === 4) return yearOf(date, 'ru')
  if (date.length === 7) return `${genitiveMonth(monthName(date, 'ru'))} ${yearOf(date, 'ru')}`
  return [time, written(rest, 'ru')].filter(Boolean).join(rest.unbroken ? '\u00a0' : ' ')
}

/** «с 20:00 15 декабря 2023 года», «с сентября 2023 года», «со 2 февраля 2024 года». */
export function since(when: When): string {
  const isOfSecond = when.date?.slice(8) === '02' && !when.time
  return `${isOfSecond ? 'со' : 'с'} ${genitive(when)}`
}

let rules: Intl.PluralRules | null = null

/** The form of a word after a whole number: 1 пункт, 2 пункта, 5 пунктов; 21 пункт, 22 пункта, 11 пунктов. */
export function plural(count: number, one: string, few: string, many: string): string {
  rules ??= new Intl.PluralRules('ru')
  const category = rules.select(count)
  if (category === 'one') return one
  return category === 'few' ? few : many
}
