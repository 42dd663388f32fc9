import type { Status } from '../../../geodata/schema/decision.ts'
import type { words as en } from '../en/words.ts'
import { list, listOf } from '../lists.ts'
import { plural } from './plural.ts'

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
export const words: typeof en = {
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
