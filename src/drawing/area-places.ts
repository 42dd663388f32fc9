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
  if (frame.zoom < BESIDE_BORDER.fromZoom) return placed
  const visible = visibleLand(border, bounds)
  const beside = areas.flatMap(({ id, properties: { kind, names } }) => {
    const side = SIDES[id]
    if (!side || placed.some((area) => area.id === id)) return []
    const places = besideBorder(visible, side, bounds)
    return (
      places
        .map(({ at, distance }) => ({ area: { id, kind, name: names[language], at }, distance }))
        .find(({ area, distance }) => isOff(visible, area.at, distance) && takesRoom(area))?.area ?? []
    )
  })
  return [...placed, ...beside]
}

/** On which side of the border, drawn from the north: right is positive. */
const SIDES: Record<string, number> = { finland: 1, russia: -1 }

/** The border in view, as points, but not near the coast: a name there would stand in the sea. */
function visibleLand(border: DrawnBorder, bounds: Box): Point[] {
  return samples(border, 0, border.coast - BESIDE_BORDER.fromCoast, BESIDE_BORDER.step).filter((point) =>
    contains(bounds, point),
  )
}

/** Places on a side of the border, from the one nearest to where a name stands best. */
function besideBorder(
  visible: readonly Point[],
  side: number,
  bounds: Box,
): { at: Point; distance: number }[] {
  const middle: Point = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2]
  return BESIDE_BORDER.distances
    .flatMap((distance) => offset(visible, side * distance).map((at) => ({ at, distance })))
    .map((each) => ({ ...each, cost: distanceBetween(each.at, middle) + 2 * each.distance }))
    .sort((a, b) => a.cost - b.cost)
}

/** Whether a place is well off the border all along. */
function isOff(visible: readonly Point[], at: Point, distance: number): boolean {
  return visible.every((point) => distanceBetween(point, at) > distance * 0.8)
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
