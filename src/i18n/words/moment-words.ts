import { whenOfMoment, written } from '../dates.ts'
import { lowerFirst } from '../lists.ts'
import type { Facts } from './facts.ts'
import { showsLatest } from './headline.ts'

/** Some words in full, and for where there is little room. */
export type Wordings = readonly [full: string, brief: string]

/** The moment shown, and how many are open: "20 Nov 2023: four of eight open"; "latest record". */
export function momentWords(facts: Facts): Wordings {
  const { dictionary, view, moment, situation } = facts
  if (showsLatest(facts)) {
    const latest = lowerFirst(dictionary.statement.latest)
    return [latest, latest]
  }
  const { open, closed } = situation.counts
  const day = written({ ...whenOfMoment(moment), form: 'short' }, view.language)
  return [
    `${day}: ${dictionary.words.briefShare(open, open + closed, 'open')}`,
    `${day}: ${dictionary.matrix.shortCount(open, open + closed)}`,
  ]
}
