import type { Position } from 'geojson'
import { type Box, boxAround, meetsAny } from '../geometry/box.ts'
import { pointAlong } from '../geometry/polyline.ts'
import { samples, spread } from '../geometry/polyline-parts.ts'
import type { Point } from '../geometry/projection.ts'
import type { DrawnBorder } from './border.ts'
import { fannedPair, levelPair, type NamePair, type PairTexts, pairBoxes } from './name-pairs.ts'
import { FAN, fanRow, leastDistance, SYMBOL } from './rules.ts'

/** What is needed to place a crossing. */
export interface Placeable {
  id: string
  /** Longitude, latitude. */
  coordinates: Position
  names: PairTexts
}

/** A crossing on the map. `at` lies on the border line. */
export interface CrossingPlace {
  id: string
  at: Point
  /** How far along the drawn border it stands, px. */
  along: number
  size: number
  /** Null if the inset names it instead, or the map has no room for both names. */
  names: NamePair | null
}

/** How far along the border, px, a name may reach. */
const NEARBY = 240
/** Step along a line, px, at which points are tested. */
const STEP = 3

/** Crossings as they are marked, north to south, without their names: on the border line, pushed apart along it. */
export function markCrossings(
  crossings: readonly Placeable[],
  border: DrawnBorder,
  size: number,
): CrossingPlace[] {
  const distances = spread(
    border,
    crossings.map(({ coordinates }) => border.nearestTo(coordinates)),
    () => leastDistance(size),
  )
  return crossings.map(({ id }, index) => {
    const along = distances[index] ?? 0
    return { id, along, at: pointAlong(border, along), size, names: null }
  })
}

interface Naming {
  textsOf: (place: CrossingPlace) => PairTexts
  border: DrawnBorder
  /** What else no name may cross: points close together. */
  lines: readonly Point[]
  labelSize: number
  /** The size of all symbols, except that of a page's own crossing. */
  size: number
}

/** Names marked crossings: level with their symbols, or fanned out in two columns where they would collide. */
export function nameCrossings(marks: readonly CrossingPlace[], naming: Naming): CrossingPlace[] {
  const { textsOf, border, lines, labelSize, size } = naming
  return groupsApart(marks, placed).flatMap(({ places }) => places)

  /** Places a group, and says what it takes up. */
  function placed(group: readonly CrossingPlace[]) {
    const rows = group.length > 1 ? fanRows(group, fanRow(size)) : []
    const places = group.map((mark, index): CrossingPlace => {
      const row = rows[index]
      return { ...mark, names: row ? fannedPair(mark.at, row) : level(mark) }
    })
    const boxes = places.flatMap((place) => {
      const [, ...names] = boxesOf(place, textsOf(place), labelSize)
      return [boxAround(place.at, place.size / 2), ...names]
    })
    return { group, places, boxes }
  }

  function level(mark: CrossingPlace): NamePair {
    const nearby = samples(border, mark.along - NEARBY, mark.along + NEARBY, STEP)
    return levelPair({ ...mark, texts: textsOf(mark), labelSize }, [...nearby, ...lines])
  }
}

/** Groups of neighbours, as small as they can be without their boxes meeting. */
function groupsApart<Item, Placed extends { group: readonly Item[]; boxes: readonly Box[] }>(
  items: readonly Item[],
  placed: (group: readonly Item[]) => Placed,
): Placed[] {
  const groups = items.map((item) => placed([item]))
  for (let index = 1; index < groups.length; ) {
    const [before, after] = groups.slice(index - 1, index + 1)
    if (before && after?.boxes.some((box) => meetsAny(before.boxes, box))) {
      groups.splice(index - 1, 2, placed([...before.group, ...after.group]))
      // The larger group takes more room: it may now reach the one before it.
      index = Math.max(1, index - 1)
    } else {
      index += 1
    }
  }
  return groups
}

/** For each member of a group: its row and the two columns. */
function fanRows(
  group: readonly CrossingPlace[],
  height: number,
): { y: number; left: number; right: number }[] {
  const mean = (axis: 0 | 1) => group.reduce((sum, { at }) => sum + at[axis], 0) / group.length
  const [x, y] = [mean(0), mean(1)]
  return group.map((_, index) => ({
    y: y + (index - (group.length - 1) / 2) * height,
    left: x - FAN.column,
    right: x + FAN.column,
  }))
}

/** What a placed crossing takes up, chosen or not: its symbol with the ring, and its names. */
export function boxesOf({ at, size, names }: CrossingPlace, texts: PairTexts, labelSize: number): Box[] {
  const symbol = boxAround(at, size / 2 + SYMBOL.ringGap)
  return names ? [symbol, ...pairBoxes(names, { size, texts, labelSize })] : [symbol]
}

/** Whether the symbol of a crossing is whole in view. */
export function isSymbolInView({ at, size }: CrossingPlace, isInView: (box: Box) => boolean): boolean {
  return isInView(boxAround(at, size / 2))
}

/** The names of a crossing, if symbol and names are whole in view: one name alone would mislead. */
export function namesInView(
  place: CrossingPlace,
  texts: PairTexts,
  labelSize: number,
  isInView: (box: Box) => boolean,
): CrossingPlace['names'] {
  const [, ...names] = boxesOf(place, texts, labelSize)
  return isSymbolInView(place, isInView) && names.every(isInView) ? place.names : null
}
