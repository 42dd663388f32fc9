import type { Position } from 'geojson'
import type { DrawnBorder } from './border-sheet.ts'
import { type Box, boxAround, contains, meetsAny } from './box.ts'
import { type Polyline, pointAlong } from './polyline.ts'
import { samples } from './polyline-parts.ts'
import type { Point } from './projection.ts'
import { roomBeside } from './room-beside.ts'
import { FAN, fanRow, LABEL, leastDistance, SYMBOL } from './rules.ts'
import { spread } from './spread.ts'
import { type Face, textWidth } from './text-width.ts'

/** What has to be known of a crossing to place it. */
export interface Placeable {
  id: string
  /** Longitude, latitude. */
  coordinates: Position
  /** The name on the Finnish side, which stands on that side of the border; then the one across. */
  names: { finnish: string; russian: string }
}

/** A name: where its base line's end or start is. */
export interface NamePlace {
  at: Point
  anchor: 'start' | 'end'
  /** From the name to its symbol, where the two stand apart. */
  leader: readonly Point[] | null
}

/** A crossing on the map. `at` lies on the border line. */
export interface CrossingPlace {
  id: string
  at: Point
  /** How far along the drawn border it stands, px. */
  along: number
  size: number
  /** Null where the inset names it instead; one is null where the edge of the map would cut it. */
  names: { finnish: NamePlace | null; russian: NamePlace | null } | null
}

type Side = keyof Placeable['names']

const SIDES = ['finnish', 'russian'] as const satisfies Side[]
/** The Finnish name is the heavier. */
const FACE = { finnish: 600, russian: 400 } as const satisfies Record<Side, Face>

const NAMELESS = { finnish: '', russian: '' }

/** How far along the border, px, a name may reach. */
const NEARBY = 160
/** Half the height of small letters. */
const LETTERS = 5

interface Options {
  size: number
  labelSize: number
}

/**
 * Places symbols and names, north to south: symbols on the border line, pushed apart along it; names level
 * with their symbols, or fanned out in two columns where they would collide.
 */
export function placeCrossings(
  crossings: readonly Placeable[],
  border: DrawnBorder,
  { size, labelSize }: Options,
): CrossingPlace[] {
  const distances = spread(
    border,
    crossings.map(({ coordinates }) => border.nearestTo(coordinates)),
    leastDistance(size),
  )
  const points = distances.map((distance) => pointAlong(border, distance))
  const members = crossings.flatMap((crossing, index) => {
    const [at, along] = [points[index], distances[index]]
    return at && along !== undefined ? [{ crossing, at, along }] : []
  })
  /** Places a group, and says what it takes up. */
  const placed = (group: readonly (typeof members)[number][]) => {
    const rows =
      group.length > 1
        ? fanRows(
            group.map(({ at }) => at),
            fanRow(size),
          )
        : null
    const places = group.map(({ crossing, at, along }, index): CrossingPlace => {
      const row = rows?.[index]
      const names = row ? fanned(at, row) : level(crossing, at, along, border, labelSize)
      return { id: crossing.id, at, along, size, names }
    })
    const boxes = places.flatMap((each, index) => {
      const [, ...names] = boxesOf(each, group[index]?.crossing.names ?? NAMELESS, labelSize)
      return [boxAround(each.at, size / 2), ...names]
    })
    return { group, places, boxes }
  }
  return groupsApart(members, placed).flatMap(({ places }) => places)
}

/** Crossings that are only marked, without their names: on the border line, pushed apart along it. */
export function markOnly(
  crossings: readonly Placeable[],
  border: DrawnBorder,
  size: number,
): CrossingPlace[] {
  const distances = spread(
    border,
    crossings.map(({ coordinates }) => border.nearestTo(coordinates)),
    leastDistance(size),
  )
  return crossings.map(({ id }, index) => {
    const along = distances[index] ?? 0
    return { id, along, at: pointAlong(border, along), size, names: null }
  })
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
function fanRows(points: readonly Point[], height: number): { y: number; left: number; right: number }[] {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  return points.map((_, index) => ({
    y: y + (index - (points.length - 1) / 2) * height,
    left: x - FAN.column,
    right: x + FAN.column,
  }))
}

function fanned(at: Point, { y, left, right }: { y: number; left: number; right: number }) {
  return {
    finnish: {
      at: [left, y] as Point,
      anchor: 'end' as const,
      leader: [[left + FAN.gap, y], [left + FAN.gap + FAN.elbow, y], at] as Point[],
    },
    russian: {
      at: [right, y] as Point,
      anchor: 'start' as const,
      leader: [[right - FAN.gap, y], [right - FAN.gap - FAN.elbow, y], at] as Point[],
    },
  }
}

/** Names level with the symbol; one that the border line would cross steps aside. */
function level({ names }: Placeable, [x, y]: Point, along: number, border: Polyline, labelSize: number) {
  const nearby = samples(border, along - NEARBY, along + NEARBY, 3)
  const isCrossed = (name: NamePlace, side: Side) => {
    const { left, right } = nameBox(name, side, names[side], 0, labelSize)
    const letters = { left, right, top: y - LETTERS, bottom: y + LETTERS }
    return nearby.some((point) => contains(letters, point))
  }
  const finnish: NamePlace = { at: [x - LABEL.finnishGap, y], anchor: 'end', leader: null }
  const russian: NamePlace = { at: [x + LABEL.russianGap, y], anchor: 'start', leader: null }
  return {
    finnish: isCrossed(finnish, 'finnish') ? moved(finnish, -LABEL.dodge) : finnish,
    russian: isCrossed(russian, 'russian') ? moved(russian, LABEL.dodge) : russian,
  }
}

function moved(name: NamePlace, down: number): NamePlace {
  return { ...name, at: [name.at[0], name.at[1] + down] }
}

/** What a placed crossing takes up, chosen or not: its symbol with the ring, and its names. */
export function boxesOf(
  { at, size, names }: CrossingPlace,
  texts: Placeable['names'],
  labelSize: number,
): Box[] {
  const symbol = boxAround(at, size / 2 + SYMBOL.ringGap)
  const boxes = SIDES.flatMap((side) => {
    const name = names?.[side]
    return name ? nameBox(name, side, texts[side], size, labelSize) : []
  })
  return [symbol, ...boxes]
}

/** Whether the symbol of a crossing is whole in view. */
export function isSymbolInView({ at, size }: CrossingPlace, isInView: (box: Box) => boolean): boolean {
  return isInView(boxAround(at, size / 2))
}

/** The names of a crossing without those that would not be whole in view: none without its symbol. */
export function namesInView(
  place: CrossingPlace,
  texts: Placeable['names'],
  labelSize: number,
  isInView: (box: Box) => boolean,
): CrossingPlace['names'] {
  const { size, names } = place
  const ifInView = (side: Side) => {
    const name = names?.[side]
    return name && isInView(nameBox(name, side, texts[side], size, labelSize)) ? name : null
  }
  if (!isSymbolInView(place, isInView)) return null
  const finnish = ifInView('finnish')
  const russian = ifInView('russian')
  return finnish || russian ? { finnish, russian } : null
}

function nameBox(
  { at: [x, y], anchor, leader }: NamePlace,
  side: Side,
  text: string,
  size: number,
  labelSize: number,
): Box {
  const width = textWidth(text, labelSize, FACE[side]) + (leader ? 0 : roomBeside(size, true))
  const left = anchor === 'end' ? x - width : x
  const half = (LABEL.lineHeight * labelSize) / LABEL.size / 2
  return { left, right: left + width, top: y - half, bottom: y + half }
}
