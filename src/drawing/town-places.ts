import type { TownFeature } from '../../geodata/schema/places.ts'
import { type Box, boxAround, holds, meetsAny } from '../geometry/box.ts'
import type { Frame, Point } from '../geometry/projection.ts'
import { place } from '../geometry/projection.ts'
import { LABEL, OVERVIEW_BELOW_ZOOM } from './rules.ts'
import { textRoom } from './text-width.ts'

/** A town that has room for its name. */
export interface TownPlace {
  id: string
  name: string
  at: Point
  side: 'left' | 'right' | 'below'
}

const MOST_AT_OVERVIEW = 12
const DOT = 3
const SIDES = ['right', 'left', 'below'] as const

/**
 * Places the towns of this zoom inside `bounds`, greatest rank first, each on its preferred side or else on another.
 * One without room is left out.
 */
export function placeTowns(
  towns: readonly TownFeature[],
  nameOf: (town: TownFeature) => string,
  frame: Frame,
  bounds: Box,
  obstacles: readonly Box[],
): TownPlace[] {
  const taken = [...obstacles]
  const most = frame.zoom < OVERVIEW_BELOW_ZOOM ? MOST_AT_OVERVIEW : Number.POSITIVE_INFINITY
  const placed: TownPlace[] = []
  for (const town of byRank(towns, frame.zoom)) {
    const at = place(town.geometry.coordinates, frame)
    const name = nameOf(town)
    const sides = new Set([town.properties.side, ...SIDES])
    const places = [...sides].map((side): TownPlace => ({ id: town.id, name, at, side }))
    const free = places.find((each) => isFree(townBox(each)))
    if (!free || placed.length >= most) continue
    taken.push(townBox(free))
    placed.push(free)
  }
  return placed

  function isFree(box: Box): boolean {
    return holds(bounds, box) && !meetsAny(taken, box)
  }
}

function byRank(towns: readonly TownFeature[], zoom: number): TownFeature[] {
  return towns
    .filter(({ properties }) => properties.minZoom <= zoom)
    .sort(({ properties: a }, { properties: b }) => a.minZoom - b.minZoom || b.population - a.population)
}

/** What a town takes up: its dot and its name. */
export function townBox({ at, name, side }: TownPlace): Box {
  const dot = boxAround(at, DOT, LABEL.townSize / 2 + 1)
  const width = textRoom(name, LABEL.townSize)
  if (side === 'below') {
    const half = width / 2
    return { left: at[0] - half, right: at[0] + half, top: at[1] - DOT, bottom: at[1] + 2 * LABEL.townSize }
  }
  const reach = LABEL.townGap + width
  return side === 'left' ? { ...dot, left: at[0] - reach } : { ...dot, right: at[0] + reach }
}
