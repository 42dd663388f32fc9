import { type Box, boxAround } from '../geometry/box.ts'
import { normalAlong, type Polyline } from '../geometry/polyline.ts'
import type { Point } from '../geometry/projection.ts'
import type { CrossingPlace } from './crossing-places.ts'
import { ROAD } from './rules.ts'
import { textWidth } from './text-width.ts'

/** The numbers of the roads that meet at a crossing; null for one that has none. */
export interface RoadNumbers {
  finland: string | null
  russia: string | null
}

/** A road at a crossing, schematic: a straight stub over the border with its numbers at the ends. */
export interface RoadPlace {
  crossing: string
  stub: readonly [finland: Point, russia: Point]
  shields: readonly Shield[]
}

/** A road number in its frame, by its middle. */
export interface Shield {
  number: string
  at: Point
  width: number
}

/** The stretch of the border, px to either side, that gives its direction. */
const REACH = 30

/** Places the road of a crossing. A shield without room is left out; without any shield, the road too. */
export function placeRoad(
  { id, at, along }: CrossingPlace,
  numbers: RoadNumbers,
  border: Polyline,
  isFree: (box: Box) => boolean,
): RoadPlace | null {
  const [dx, dy] = tilted(normalAlong(border, along, REACH))
  const end = (side: 1 | -1): Point => [at[0] + side * dx * ROAD.length, at[1] + side * dy * ROAD.length]
  const shields = [shieldAt(numbers.finland, end(1), [dx, dy]), shieldAt(numbers.russia, end(-1), [-dx, -dy])]
    .flatMap((shield) => shield ?? [])
    .filter((shield) => isFree(shieldBox(shield)))
  return shields.length > 0 ? { crossing: id, stub: [end(1), end(-1)], shields } : null
}

/** Square to the border, but never level: the names stand there. Towards Finland. */
function tilted([x, y]: Point): Point {
  const angle = Math.atan2(y, Math.abs(x))
  const steep = Math.max(Math.abs(angle), ROAD.leastAngle) * (angle > 0 ? 1 : -1)
  return [Math.cos(steep) * (x > 0 ? 1 : -1), Math.sin(steep)]
}

/** A shield beyond the end of the road, on the far side of it. */
function shieldAt(number: string | null, [x, y]: Point, [dx, dy]: Point): Shield | null {
  if (number === null) return null
  const { size, height, padding } = ROAD.shield
  const width = Math.round(textWidth(number, size, 600)) + 2 * padding
  return {
    number,
    width,
    at: [x + (Math.sign(dx) * width) / 2 - dx * padding, y + (Math.sign(dy) * height) / 2],
  }
}

/** What a road takes up: its shields, and the halves of its stub. */
export function roadBoxes({ stub: [from, to], shields }: RoadPlace): Box[] {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const halves = [from, to].map((end) => ({
    left: Math.min(end[0], middle[0]),
    top: Math.min(end[1], middle[1]),
    right: Math.max(end[0], middle[0]),
    bottom: Math.max(end[1], middle[1]),
  }))
  return [...shields.map(shieldBox), ...halves]
}

function shieldBox({ at, width }: Shield): Box {
  return boxAround(at, width / 2, ROAD.shield.height / 2)
}
