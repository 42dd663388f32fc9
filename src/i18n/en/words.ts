import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** How English counts and lists. */
export const words = {
  /** In words up to ten. */
  number: (count: number): string => NUMBERS[count] ?? String(count),
  list: (items: readonly string[]): string => conjunction.format(items),
  /** The same of links and the like, each with its key. */
  listOf: (items: readonly ReactNode[]): readonly ReactNode[] =>
    conjunction
      .formatToParts(items.map((_, index) => String(index)))
      .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value)),
  /** "four of eight crossings closed", "all eight crossings closed", "all eight crossings open" */
  share(count: number, total: number, status: Status): string {
    const opposite: Status = status === 'open' ? 'closed' : 'open'
    if (count === 0) return words.share(total, total, opposite)
    if (count === total) return `all ${words.number(total)} crossings ${status}`
    return `${words.number(count)} of ${words.number(total)} crossings ${status}`
  },
}
