import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'
import { type When, written } from '../dates.ts'
import { list, listOf } from '../lists.ts'

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A date or a time within a sentence. */
export function inSentence(when: When): string {
  return written(when, 'en')
}

/** How English counts and lists. */
export const words = {
  /** In words up to ten. */
  number: (count: number): string => NUMBERS[count] ?? String(count),
  list: (items: readonly string[]): string => list(items, 'en'),
  /** The same of links and the like, each with its key. */
  listOf: (items: readonly ReactNode[]): readonly ReactNode[] => listOf(items, 'en'),
  /** "four of eight crossings closed", "all eight crossings closed", "all eight crossings open" */
  share(count: number, total: number, status: Status): string {
    const opposite: Status = status === 'open' ? 'closed' : 'open'
    if (count === 0) return words.share(total, total, opposite)
    if (count === total) return `all ${words.number(total)} crossings ${status}`
    return `${words.number(count)} of ${words.number(total)} crossings ${status}`
  },
  /** The same in few words: "four of eight closed", "all eight closed" */
  briefShare(count: number, total: number, status: Status): string {
    const opposite: Status = status === 'open' ? 'closed' : 'open'
    if (count === 0) return words.briefShare(total, total, opposite)
    return `${count === total ? 'all' : `${words.number(count)} of`} ${words.number(total)} ${status}`
  },
}
