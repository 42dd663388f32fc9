import type { FenceSection } from '../../geodata/schema/fence.ts'
import type { AreaFeature, TownFeature } from '../../geodata/schema/places.ts'
import type { Language } from '../address/view.ts'
import { type BorderVertices, type DrawnBorder, drawBorder } from './border-sheet.ts'
import { type Box, boxAround, contains, holds, overlap } from './box.ts'
import {
  boxesOf,
  type CrossingPlace,
  type NamePlace,
  type Placeable,
  placeCrossings,
} from './crossing-places.ts'
import { type FencePlace, placeFence } from './fence-places.ts'
import { nearestAlong, type Polyline, pointAlong } from './polyline.ts'
import { type Frame, type Point, place } from './projection.ts'
import { LABEL, leastDistance, SYMBOL, symbolSize } from './rules.ts'
import { textWidth } from './text-width.ts'
import { placeTowns, type TownPlace } from './town-places.ts'

/** What the map draws, before it is known at which zoom and on which day. */
export interface MapGeometry {
  border: BorderVertices
  /** Road crossings, north to south. */
  crossings: readonly Placeable[]
  railCrossings: readonly Placeable[]
  fence: readonly FenceSection[]
  towns: readonly TownFeature[]
  areas: readonly AreaFeature[]
}

export interface LayoutOptions {
  frame: Frame
  /** What is to be seen, in the frame's pixels. */
  bounds: Box
  language: Language
  labelSize: number
  /** Drawn length of a fence whose extent is not published. */
  fenceLength: number
  /** Crossings in this box are named by the inset; here they are only marked. */
  insetFrame: Box | null
  /** A crossing that is drawn larger than the others. */
  large: string | null
  /** Further boxes that names of towns stay clear of. */
  obstacles: readonly Box[]
  /** Names of the ends of the border: "0 km", "1,340 km". */
  endNames: readonly [north: string, south: string]
}

/** Everything on the map that has a place and no state: plain data, drawn alike by every renderer. */
export interface MapLayout {
  frame: Frame
  labelSize: number
  crossings: readonly CrossingPlace[]
  railCrossings: readonly CrossingPlace[]
  fence: readonly FencePlace[]
  towns: readonly TownPlace[]
  areas: readonly AreaPlace[]
  /** The ends of the border line, named by their border kilometre. */
  ends: readonly { at: Point; name: string; nameAt: Point; anchor: 'start' | 'middle' }[]
}

/** A country's or a water's name, by its middle. */
export interface AreaPlace {
  id: string
  kind: 'country' | 'water'
  name: string
  at: Point
}

/** Lays the map out for a frame. */
export function layoutMap(geometry: MapGeometry, options: LayoutOptions): MapLayout {
  const { frame, bounds, labelSize, language } = options
  const border = drawBorder(geometry.border, frame)
  const size = symbolSize(frame.zoom)
  const standsInInset = ({ coordinates }: Placeable) =>
    options.insetFrame !== null && contains(options.insetFrame, place(coordinates, frame))
  const boxes = (place: CrossingPlace) => boxesOf(place, namesOf(place, geometry), labelSize)
  const railBoxes = (place: CrossingPlace) => boxesOf(place, namesOf(place, geometry), LABEL.railSize)
  const isWhole = (box: Box) => holds(bounds, box)
  const nameless = (place: CrossingPlace) => ({ ...place, names: null })
  const named = placeCrossings(
    geometry.crossings.filter((crossing) => !standsInInset(crossing)),
    border,
    frame,
    { size, labelSize },
  )
    .map((place) => (place.id === options.large ? { ...place, size: SYMBOL.chosenOnPage } : place))
    .map((place) => (boxes(place).every(isWhole) ? place : nameless(place)))
  const minis = geometry.crossings.filter(standsInInset).map((crossing) => mini(crossing, border, frame))
  const namedBoxes = [...named, ...minis].flatMap(boxes)
  const apart = leastDistance(size)
  const railCrossings = geometry.railCrossings
    .filter((crossing) => !standsInInset(crossing))
    .map((crossing) => railPlace(crossing, border, frame))
    .filter(({ at }) => !named.some((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < apart))
    .map((place) => {
      const names = railBoxes(place).slice(1)
      return names.every(isWhole) && !names.some(meets(namedBoxes)) ? place : nameless(place)
    })
  const crossingBoxes = [...namedBoxes, ...railCrossings.flatMap(railBoxes)]
  const areas = placeAreas(geometry.areas, options, [...options.obstacles, ...crossingBoxes])
  const towns = placeTowns(geometry.towns, ({ properties }) => properties.names[language], frame, bounds, [
    ...options.obstacles,
    ...crossingBoxes,
    ...areas.map(areaBox),
  ])
  return {
    frame,
    labelSize,
    crossings: [...named, ...minis],
    railCrossings,
    fence: placeFence(geometry.fence, named, border, options.fenceLength),
    towns,
    areas,
    ends: placeEnds(border, options.endNames),
  }
}

function namesOf({ id }: CrossingPlace, { crossings, railCrossings }: MapGeometry): Placeable['names'] {
  const own = [...crossings, ...railCrossings].find((crossing) => crossing.id === id)
  return own?.names ?? { finnish: '', russian: '' }
}

function mini({ id, coordinates }: Placeable, border: DrawnBorder, frame: Frame): CrossingPlace {
  const along = nearestAlong(border, place(coordinates, frame))
  return { id, along, at: pointAlong(border, along), size: SYMBOL.mini, names: null }
}

/** A railway crossing is named on the Russian side, where no fence stands, a little below its symbol. */
function railPlace(crossing: Placeable, border: DrawnBorder, frame: Frame): CrossingPlace {
  const place = mini(crossing, border, frame)
  const [x, y] = place.at
  const name: NamePlace = { at: [x + LABEL.townGap + SYMBOL.rail / 2, y + 2], anchor: 'start', leader: null }
  return { ...place, size: SYMBOL.rail, names: { finnish: name, russian: name } }
}

function placeEnds(
  { points }: Polyline,
  [northName, southName]: LayoutOptions['endNames'],
): MapLayout['ends'] {
  const [north = [0, 0], south = [0, 0]] = [points[0], points.at(-1)]
  return [
    { at: north, name: northName, nameAt: [north[0] + 8, north[1] - 6], anchor: 'start' },
    { at: south, name: southName, nameAt: [south[0], south[1] + 13], anchor: 'middle' },
  ]
}

/** Names of countries and waters; one that would touch a crossing or the edge gives way. */
function placeAreas(
  areas: readonly AreaFeature[],
  { frame, bounds, language }: LayoutOptions,
  obstacles: readonly Box[],
): AreaPlace[] {
  return areas
    .filter(({ properties }) => properties.minZoom <= frame.zoom && frame.zoom < properties.maxZoom)
    .map(
      ({ id, geometry, properties }): AreaPlace => ({
        id,
        kind: properties.kind,
        name: properties.names[language],
        at: place(geometry.coordinates, frame),
      }),
    )
    .filter((area) => holds(bounds, areaBox(area)) && !meets(obstacles)(areaBox(area)))
}

/** Whether a box overlaps any of some. */
function meets(boxes: readonly Box[]): (box: Box) => boolean {
  return (box) => boxes.some((other) => overlap(box, other))
}

function areaBox({ at, kind, name }: AreaPlace): Box {
  const width = textWidth(name, LABEL.townSize) * (kind === 'country' ? 1.5 : 1)
  return boxAround(at, width / 2, LABEL.lineHeight / 2)
}
