import { type Box, boxAround } from '../geometry/box.ts'
import { lengthOf, normalAlong, pointAlong } from '../geometry/polyline.ts'
import type { Point } from '../geometry/projection.ts'
import type { DrawnBorder } from './border.ts'
import { KILOMETRES } from './rules.ts'
import { textRoom } from './text-width.ts'

/** A border kilometre that the map names: an end of the line, or a round one. */
export interface KilometreMark {
  at: Point
  name: string
  nameAt: Point
  anchor: 'start' | 'middle'
  /** The ends of a mark across the line; null at the ends of the border, which have a dot. */
  across: readonly [Point, Point] | null
}

interface Options {
  zoom: number
  borderLengthKm: number
  kilometreName: (km: number) => string
  /** Whether there is room for a name. */
  isFree: (box: Box) => boolean
}

/** The stretch of the border, px to either side, that gives its direction. */
const REACH = 14

/** Both ends of the border and, at higher zooms, every hundredth kilometre, if there is room. */
export function placeKilometres(
  border: DrawnBorder,
  { zoom, borderLengthKm, kilometreName: nameOf, isFree }: Options,
): KilometreMark[] {
  const round = zoom < KILOMETRES.fromZoom ? 0 : Math.ceil(borderLengthKm / KILOMETRES.every) - 1
  const inner = Array.from({ length: round }, (_, index) => (index + 1) * KILOMETRES.every)
  const ends = endMarks(border, nameOf(0), nameOf(borderLengthKm))
  return [...ends, ...inner.map((km) => markAt(border, km, nameOf(km)))].filter((mark) =>
    isFree(kilometreBox(mark)),
  )
}

function endMarks(border: DrawnBorder, northName: string, southName: string): KilometreMark[] {
  const [north, south] = [pointAlong(border, 0), pointAlong(border, lengthOf(border))]
  return [
    { at: north, name: northName, nameAt: [north[0] + 8, north[1] - 6], anchor: 'start', across: null },
    { at: south, name: southName, nameAt: [south[0], south[1] + 13], anchor: 'middle', across: null },
  ]
}

/** Named on the Russian side, where no fence stands. */
function markAt(border: DrawnBorder, km: number, name: string): KilometreMark {
  const along = border.pixelsAt(km)
  const [x, y] = pointAlong(border, along)
  const [nx, ny] = normalAlong(border, along, REACH)
  const end = (reach: number): Point => [x + nx * reach, y + ny * reach]
  const nameAt: Point = [x + KILOMETRES.gap, y - ny * KILOMETRES.gap]
  return { at: [x, y], name, nameAt, anchor: 'start', across: [end(KILOMETRES.half), end(-KILOMETRES.half)] }
}

/** What a mark and its name take up. */
export function kilometreBox({ name, nameAt: [x, y], anchor }: KilometreMark): Box {
  const width = textRoom(name, KILOMETRES.size)
  const middle = anchor === 'middle' ? x : x + width / 2
  return boxAround([middle, y], width / 2 + 2, KILOMETRES.size / 2 + 2)
}
