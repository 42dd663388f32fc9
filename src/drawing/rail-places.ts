import type { DrawnBorder } from './border-sheet.ts'
import { type Box, boxAround } from './box.ts'
import { type CrossingPlace, markOnly, type NamePlace, type Placeable } from './crossing-places.ts'
import { distanceBetween } from './polyline.ts'
import type { Frame } from './projection.ts'
import { LABEL, leastDistance, SYMBOL, symbolSize } from './rules.ts'
import { textWidth } from './text-width.ts'

interface Surroundings {
  border: DrawnBorder
  frame: Frame
  /** The road crossings, which a railway crossing gives way to. */
  crossings: readonly CrossingPlace[]
  /** Whether there is room for a name. */
  isFree: (box: Box) => boolean
}

/**
 * Railway crossings that stand apart from the road crossings. One is named on the Russian side, where no fence
 * stands, a little below its symbol.
 */
export function placeRail(
  railCrossings: readonly Placeable[],
  { border, frame, crossings, isFree }: Surroundings,
): CrossingPlace[] {
  const apart = leastDistance(symbolSize(frame.zoom))
  return markOnly(railCrossings, border, SYMBOL.rail)
    .filter(({ at }) => crossings.every((other) => distanceBetween(other.at, at) >= apart))
    .map((place) => {
      const text = railCrossings.find(({ id }) => id === place.id)?.names.russian ?? ''
      const [x, y] = place.at
      const name: NamePlace = {
        at: [x + LABEL.townGap + SYMBOL.rail / 2, y + LABEL.railDrop],
        anchor: 'start',
        leader: null,
      }
      const named = { ...place, names: { finnish: null, russian: name } }
      return railBoxes(named, text).slice(1).every(isFree) ? named : place
    })
}

/** What a railway crossing takes up: its symbol, and its name if it has one. */
export function railBoxes({ at, names }: CrossingPlace, text: string): Box[] {
  const symbol = boxAround(at, SYMBOL.rail / 2)
  const name = names?.russian
  if (!name) return [symbol]
  const half = textWidth(text, LABEL.railSize) / 2
  return [symbol, boxAround([name.at[0] + half, name.at[1]], half, LABEL.railSize / 2)]
}
