import type { Status } from '../../../geodata/schema/decision.ts'
import { genitiveMonth } from '../date-words.ts'
import type { Dictionary } from '../en/dictionary.tsx'
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
}

/** A number as it stands after «из»: «восьми», «80». */
export function ofNumber(count: number): string {
  return GENITIVES[count] ?? String(count)
}

/** Whether a written list names more than one: what is said of it is in the plural then. */
export function isSeveral(list: string): boolean {
  return list.includes(' и ')
}

/**
 * A written date in the genitive, as it stands after «с», «до», «на»: its time first, a month alone inflected, a
 * year alone with its word. «20:00 15 декабря 2023 года», «сентября 2023 года», «2024 года».
 */
export function genitive(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}\u00a0года`
  const [, day, time] = /^(.*?)(?:,| в) (\d\d:\d\d)$/.exec(date) ?? []
  if (day && time) return `${time} ${day}`
  return date.replace(/^\p{L}+/u, genitiveMonth)
}

/** «с 20:00 15 декабря 2023 года», «с сентября 2023 года», «со 2 февраля 2024 года». */
export function since(date: string): string {
  return `${/^2\s/.test(genitive(date)) ? 'со' : 'с'} ${genitive(date)}`
}

let rules: Intl.PluralRules | null = null

/** The form of a word after a whole number: 1 пункт, 2 пункта, 5 пунктов; 21 пункт, 22 пункта, 11 пунктов. */
export function plural(count: number, one: string, few: string, many: string): string {
  rules ??= new Intl.PluralRules('ru')
  const category = rules.select(count)
  if (category === 'one') return one
  return category === 'few' ? few : many
}
