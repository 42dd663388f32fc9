import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'
import { type When, written } from '../dates.ts'
import type { Dictionary } from '../en/dictionary.tsx'
import { list, listOf } from '../lists.ts'

/** The number one, neuter like the things that the site counts: ett gränsövergångsställe, ett beslut, ett påstående. */
const NUMBERS = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
/** The states of one: öppet, stängt. */
export const STATUS = { open: 'öppet', closed: 'stängt' } satisfies Record<Status, string>
const SEVERAL = { open: 'öppna', closed: 'stängda' } satisfies Record<Status, string>

/** The state of so many: "öppet", "öppna". */
export function severalOrOne(count: number, status: Status): string {
  return (count === 1 ? STATUS : SEVERAL)[status]
}

/** How Swedish counts and lists. */
export const words: Dictionary['words'] = {
  number: (count: number): string => NUMBERS[count] ?? String(count),
  list: (items: readonly string[]): string => list(items, 'sv'),
  listOf: (items: readonly ReactNode[]): readonly ReactNode[] => listOf(items, 'sv'),
  /** "fyra av åtta gränsövergångsställen stängda", "ett av åtta gränsövergångsställen öppet" */
  share(count: number, total: number, status: Status): string {
    const opposite: Status = status === 'open' ? 'closed' : 'open'
    if (count === 0) return words.share(total, total, opposite)
    const which = count === total ? 'alla' : `${words.number(count)} av`
    return `${which} ${words.number(total)} gränsövergångsställen ${severalOrOne(count, status)}`
  },
  /** "fyra av åtta stängda", "alla åtta öppna", "ett av åtta öppet" */
  briefShare(count: number, total: number, status: Status): string {
    const opposite: Status = status === 'open' ? 'closed' : 'open'
    if (count === 0) return words.briefShare(total, total, opposite)
    const which = count === total ? 'alla' : `${words.number(count)} av`
    return `${which} ${words.number(total)} ${severalOrOne(count, status)}`
  },
}

/** A date or a time within a sentence: "den 14 september 2023", "den 24 nov. kl. 00.00", "kl. 08.00"; but "september 2023". */
export function inSentence(when: When): string {
  const text = written(when, 'sv')
  if (!when.date) return `kl. ${text}`
  return when.date.length === 10 ? `den ${text}` : text
}

/** "1 340 km", never parted at the end of a line. */
export function kilometres(figure: string): string {
  return `${figure}\u00a0km`
}
