import { decisionInForce } from '../model/decisions.ts'
import type { Crossing } from '../model/register.ts'
import { situationOf } from '../model/situation.ts'
import { useSite } from '../site/site.ts'
import { DecisionLink } from '../source/DecisionLink.tsx'

/** By which decision a crossing is as it is, and the one that governs now, where that is another. */
export function CrossingDecision({ crossing }: { crossing: Crossing }) {
  const { register, dictionary, situation, at } = useSite()
  const { since, status } = situationOf(situation, crossing)
  const governing = decisionInForce(register.decisions, at)
  if (!governing) return dictionary.status.noDecision
  const link = <DecisionLink decision={governing} bare />
  if (!since) return dictionary.status.leaves(link, status)
  if (since.decision === governing) return link
  return dictionary.status.upheld(
    <DecisionLink decision={since.decision} bare />,
    <DecisionLink decision={governing} />,
  )
}
