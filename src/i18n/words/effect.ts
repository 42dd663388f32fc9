import type { Decision, Status } from '../../../geodata/schema/decision.ts'
import { written } from '../dates.ts'
import type { Facts } from './facts.ts'

interface AtCrossing {
  /** What the decision set here; undefined where it set nothing. */
  effect: Decision['effects'][number] | undefined
  /** As it is once the decision is in force. */
  status: Status
  /** Whether applications for international protection are accepted here under it. */
  accepted: boolean
}

/** What a decision did for one crossing: "Closed" + "; announced until 18 Feb 2024"; "Extended to 11 Feb 2024". */
export function effectPhrase(
  { effects, announcedUntil }: Decision,
  { effect, status, accepted }: AtCrossing,
  { dictionary, view }: Pick<Facts, 'dictionary' | 'view'>,
): { head: string; rest: string } {
  const text = dictionary.crossing
  const until =
    announcedUntil && written({ date: announcedUntil, form: 'short', unbroken: true }, view.language)
  if (effects.length === 0 && status === 'closed') {
    return { head: until ? text.extendedTo(until) : text.extendedUntilFurtherNotice, rest: '' }
  }
  const isAbout = effect !== undefined || status === 'closed'
  const end = until ? text.announcedEnd(until) : text.untilFurtherNotice
  return {
    head: effect ? dictionary.status.word[status] : text.stays(status),
    rest: (accepted ? text.applicationsAccepted : '') + (isAbout ? end : ''),
  }
}
