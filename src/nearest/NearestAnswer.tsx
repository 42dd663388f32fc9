import { CrossingLink } from '../crossing/CrossingLink.tsx'
import type { NearestWords } from '../i18n/en/nearest.tsx'
import { number } from '../i18n/format.ts'
import { type CrossingAtDistance, nearestCrossings } from '../model/nearest-open.ts'
import { useSite } from '../site/site.ts'

interface Props {
  text: NearestWords
  /** What the place is called. */
  from: string
  position: [number, number]
  /** Whether the position is that of the crossing that stands for the place: it is at no distance then. */
  isCrossing: boolean
}

/** The nearest crossing and the nearest open one, each linked to its page. */
export function NearestAnswer({ text, from, position, isCrossing }: Props) {
  const { view, situation } = useSite()
  const { nearest, open } = nearestCrossings(position, situation)
  if (!nearest) return null
  return text.answer({
    from,
    nearest: { ...linked(nearest), km: isCrossing ? null : linked(nearest).km },
    open: open?.crossing === nearest.crossing ? 'same' : open && linked(open),
  })

  function linked({ crossing, km }: CrossingAtDistance) {
    return { name: <CrossingLink crossing={crossing} />, km: number(Math.round(km), view.language) }
  }
}
