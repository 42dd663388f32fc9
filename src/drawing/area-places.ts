import type { AreaFeature } from '../../geodata/schema/places.ts'
import type { Language } from '../address/view.ts'
import { type Box, boxAround, contains, holds, meetsAny } from '../geometry/box.ts'
import { distanceBetween } from '../geometry/polyline.ts'
import { offset, samples } from '../geometry/polyline-parts.ts'
import { type Frame, type Point, place } from '../geometry/projection.ts'
import type { DrawnBorder } from './border.ts'
import { BESIDE_BORDER, LABEL } from './rules.ts'
import { textRoom } from './text-width.ts'

/** A country's or a water's name, by its middle. */
export interface AreaPlace {
  id: string
  kind: 'country' | 'water'
  name: string
  at: Point
}

interface Options {
  frame: Frame
  bounds: Box
  language: Language
}

/**
 * Names of countries and waters. One that would touch an obstacle or the edge is left out. If the map is too near for
 * the middle of a country, the two names stand on either side of the border.
 */
export function placeAreas(
  areas: readonly AreaFeature[],
  border: DrawnBorder,
  { frame, bounds, language }: Options,
  obstacles: readonly Box[],
): AreaPlace[] {
  const taken = [...obstacles]
  /** Whether there is room for a name, which then takes it: later names give way. */
  const takesRoom = (area: AreaPlace) => {
    const box = areaBox(area)
    if (!holds(bounds, box) || meetsAny(taken, box)) return false
    taken.push(box)
    return true
  }
  const placed = areas
    .filter(({ properties }) => properties.minZoom <= frame.zoom && frame.zoom < properties.maxZoom)
    .map(
      ({ id, geometry, properties }): AreaPlace => ({
        id,
        kind: properties.kind,
        name: properties.names[language],
        at: place(geometry.coordinates, frame),
      }),
    )
    .filter(takesRoom)
  const sides = frame.zoom < BESIDE_BORDER.fromZoom ? [] : besideBorder(border, bounds)
  const missing = areas.filter(({ id }) => id in SIDES && !placed.some((area) => area.id === id))
  const beside = missing.flatMap(({ id, properties }) => {
    const name = properties.names[language]
    const places = sides.map(({ at, side }) => ({ id, kind: properties.kind, name, at, side }))
    return places.find((area) => area.side === SIDES[id] && takesRoom(area)) ?? []
  })
  return [...placed, ...beside.map(({ side, ...area }) => area)]
}

/** On which side of the border, drawn from the north: right is positive. */
const SIDES: Record<string, number> = { finland: 1, russia: -1 }

/** Places on land well off the visible border, from the one nearest to where a name stands best. */
function besideBorder(border: DrawnBorder, bounds: Box): { at: Point; side: number }[] {
  const middle: Point = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2]
  // On the coast it would stand in the sea.
  const line = samples(border, 0, border.coast - BESIDE_BORDER.fromCoast, BESIDE_BORDER.step)
  const visible = line.filter((point) => contains(bounds, point))
  return [1, -1]
    .flatMap((side) =>
      BESIDE_BORDER.distances.flatMap((distance) =>
        offset(visible, side * distance).map((at) => ({ at, side, distance })),
      ),
    )
    .filter(({ at, distance }) => visible.every((point) => distanceBetween(point, at) > distance * 0.8))
    .map((each) => ({ ...each, cost: distanceBetween(each.at, middle) + 2 * each.distance }))
    .sort((a, b) => a.cost - b.cost)
}

/** What a name of an area takes up. */
export function areaBox({ at, kind, name }: AreaPlace): Box {
  const width = kind === 'country' ? countryWidth(name) : textRoom(name, LABEL.waterSize, 'italic')
  return boxAround(at, width / 2, LABEL.lineHeight / 2)
}

/** In spaced capitals. */
function countryWidth(name: string): number {
  return (
    textRoom(name.toUpperCase(), LABEL.countrySize) + name.length * LABEL.countrySpacing * LABEL.countrySize
  )
}
