import { number } from '../../i18n/format.ts'
import { type CrossingAtDistance, nearestOpen } from '../../model/distances.ts'
import type { Crossing } from '../../model/register.ts'
import { situationOf } from '../../model/situation.ts'
import { useSite } from '../../site/site.ts'
import { CrossingLink } from './CrossingNames.tsx'

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
