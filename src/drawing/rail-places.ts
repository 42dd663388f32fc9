import { type Box, boxAround } from '../geometry/box.ts'
import { distanceBetween } from '../geometry/polyline.ts'
import type { Frame, Point } from '../geometry/projection.ts'
import type { DrawnBorder } from './border.ts'
import { type CrossingPlace, markCrossings, type Placeable } from './crossing-places.ts'
import type { NamePlace } from './name-pairs.ts'
import { LABEL, leastDistance, SYMBOL, symbolSize } from './rules.ts'
import { textRoom } from './text-width.ts'

/** A railway crossing on the map: its symbol, and one name where there is room for it. */
export interface RailPlace extends Omit<CrossingPlace, 'names'> {
  text: string
  name: NamePlace | null
}

interface Surroundings {
  border: DrawnBorder
  frame: Frame
  /** The road crossings, which a railway crossing gives way to. */
  crossings: readonly CrossingPlace[]
  /** Whether something is in view, and whether there is room for a name. */
  isInView: (box: Box) => boolean
  isFree: (box: Box) => boolean
}

/**
 * Railway crossings in view that stand apart from the road crossings. The name is on the Russian side, where no fence
 * stands, a little below the symbol.
 */
export function placeRail(
  railCrossings: readonly Placeable[],
  { border, frame, crossings, isInView, isFree }: Surroundings,
): RailPlace[] {
  const apart = leastDistance(symbolSize(frame.zoom))
  return markCrossings(railCrossings, border, SYMBOL.rail)
    .filter(({ at }) => crossings.every((other) => distanceBetween(other.at, at) >= apart))
    .filter(({ at }) => isInView(symbolBox(at)))
    .map(({ names, ...place }) => {
      const text = railCrossings.find(({ id }) => id === place.id)?.names.russian ?? ''
      const [x, y] = place.at
      const name: NamePlace = {
        at: [x + LABEL.townGap + SYMBOL.rail / 2, y + LABEL.railDrop],
        anchor: 'start',
        leader: null,
      }
      const named = { ...place, text, name }
      return railBoxes(named).slice(1).every(isFree) ? named : { ...named, name: null }
    })
}

function symbolBox(at: Point): Box {
  return boxAround(at, SYMBOL.rail / 2)
}

/** What a railway crossing takes up: its symbol, and its name if it has one. */
export function railBoxes({ at, text, name }: RailPlace): Box[] {
  const symbol = symbolBox(at)
  if (!name) return [symbol]
  const half = textRoom(text, LABEL.railSize) / 2
  return [symbol, boxAround([name.at[0] + half, name.at[1]], half, LABEL.railSize / 2)]
}
