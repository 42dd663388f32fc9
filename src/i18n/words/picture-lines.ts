import type { Crossing } from '../../model/register.ts'
import { situationOf } from '../../model/situation.ts'
import { shortDay } from '../format.ts'
import { lowerFirst } from '../lists.ts'
import { pairOf } from './crossing.ts'
import type { Facts } from './facts.ts'
import { confirmedOn, statements } from './statement.ts'

/**
 * The two statements above a picture of the map, a line each: "20 Nov 2023: four of eight closed" and "Latest record:
 * all eight closed since 15 Dec 2023"; with a crossing, of that one.
 * @param when the moment or the time that the picture shows, in few words
 */
export function pictureLines(facts: Facts, crossing: Crossing | null, when: string): [string, string] {
  const { dictionary, situation } = facts
  const { closed, open } = situation.counts
  const then = crossing
    ? `${pairOf(crossing)}, ${when}: ${dictionary.status.lower[situationOf(situation, crossing).status]}`
    : `${when}: ${dictionary.words.briefShare(closed, closed + open, 'closed')}`
  const { latest } = statements(facts, crossing)
  return [then, `${latest.name}: ${lowerFirst(latest.words)} ${latest.date}`]
}

/** How old the newest word is, and up to when a newer one was looked for. */
export function pictureAge({ register, dictionary, view }: Facts): string {
  const { confirmed, searched } = dictionary.statement
  const until = searched(shortDay(register.record.searchedUpTo, view.language))
  return [...confirmed(confirmedOn({ register, view }).text), ` ${until}`].join('')
}
