import { number } from '../../i18n/format.ts'
import { decisionInForce } from '../../model/decisions.ts'
import { type CrossingAtDistance, nearestOpen } from '../../model/distances.ts'
import type { Crossing } from '../../model/register.ts'
import { situationOf } from '../../model/situation.ts'
import { useSite } from '../../site/site.ts'
import { DecisionLink } from '../source/SourceLink.tsx'
import { CrossingLink } from './CrossingNames.tsx'

/** The decision that gave a crossing its state, and the one that governs now, if it is another. */
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

/** For a crossing that is closed at the moment shown: the nearest open one, along the border and straight. */
export function NearestOpen({ crossing }: { crossing: Crossing }) {
  const { dictionary, view, situation } = useSite()
  const text = dictionary.crossing
  if (situationOf(situation, crossing).status === 'open') return null
  const nearest = nearestOpen(crossing, situation)
  return (
    <p key={situation.at} className="nearest-open">
      {nearest ? sentence(nearest) : text.noneOpen}
    </p>
  )

  function sentence({ along, straight }: NonNullable<typeof nearest>) {
    if (along.crossing === straight.crossing) return text.nearestOpen(atDistance(along), kilometres(straight))
    return text.nearestOpenBoth(atDistance(along), atDistance(straight))
  }

  function atDistance(found: CrossingAtDistance) {
    return { link: <CrossingLink crossing={found.crossing} />, km: kilometres(found) }
  }

  function kilometres({ km }: CrossingAtDistance): string {
    return number(Math.round(km), view.language)
  }
}
