import type { FenceSection } from '../../geodata/schema/fence.ts'
import type { AreaFeature, TownFeature } from '../../geodata/schema/places.ts'
import type { Language } from '../address/view.ts'
import { type AreaPlace, areaBox, placeAreas } from './area-places.ts'
import { type BorderVertices, type DrawnBorder, drawBorder } from './border-sheet.ts'
import { type Box, contains, holds, meetsAny } from './box.ts'
import {
  boxesOf,
  type CrossingPlace,
  isSymbolInView,
  markOnly,
  namesInView,
  type Placeable,
  placeCrossings,
} from './crossing-places.ts'
import { type FenceNote, type FenceWords, fenceNoteBox, placeFenceNote } from './fence-note.ts'
import { type FencePlace, placeFence } from './fence-places.ts'
import { type KilometreMark, kilometreBox, placeKilometres } from './kilometre-marks.ts'
import { type Frame, place } from './projection.ts'
import { placeRail, railBoxes } from './rail-places.ts'
import { placeRoad, type RoadNumbers, type RoadPlace, roadBoxes } from './road-places.ts'
import { FENCE, ROAD, SYMBOL, symbolSize } from './rules.ts'
import { placeTowns, type TownPlace } from './town-places.ts'

/** What the map draws, before it is known at which zoom and on which day. */
export interface MapGeometry {
  border: BorderVertices
  /** Road crossings, north to south. */
  crossings: readonly (Placeable & { roads: RoadNumbers })[]
  railCrossings: readonly Placeable[]
  fence: readonly FenceSection[]
  fenceWords: FenceWords
  towns: readonly TownFeature[]
  areas: readonly AreaFeature[]
}

export interface LayoutOptions {
  frame: Frame
  /** What is to be seen, in the frame's pixels. */
  bounds: Box
  language: Language
  labelSize: number
  /** How much longer than its symbol a fence is drawn whose extent is not published. */
  fenceBeyond: number
  /** The enlarged south-east: what of the map it shows, and where it stands on it. */
  inset: { frame: Box; box: Box } | null
  /** The crossing whose page the map is on: drawn larger than the others, and with a note on its fence. */
  own: string | null
  /** Further boxes that hide what is beneath them. */
  obstacles: readonly Box[]
  borderLengthKm: number
  /** A border kilometre in words: "1,340 km". */
  kilometreName: (km: number) => string
}

/** Everything on the map that has a place and no state: plain data, drawn alike by every renderer. */
export interface MapLayout {
  frame: Frame
  labelSize: number
  /** Whether the inset stands on it; it gives way to crossings that it would hide. */
  inset: boolean
  crossings: readonly CrossingPlace[]
  /** Ids of those whose symbol would be cut, by an edge or by something that stands on the map. */
  cut: readonly string[]
  /** Those of which a name is left out, as they would stand with all of their names. */
  abridged: readonly CrossingPlace[]
  railCrossings: readonly CrossingPlace[]
  roads: readonly RoadPlace[]
  fence: readonly FencePlace[]
  fenceNote: FenceNote | null
  kilometres: readonly KilometreMark[]
  towns: readonly TownPlace[]
  areas: readonly AreaPlace[]
}

/** What a layout begins with, and what takes longest: the border, and the crossings along it with all of their names. */
export interface Groundwork {
  options: LayoutOptions
  border: DrawnBorder
  placed: readonly CrossingPlace[]
}

/** Lays the map out for a frame. */
export function layoutMap(geometry: MapGeometry, options: LayoutOptions): MapLayout {
  return layoutOn(geometry, layGround(geometry, options))
}

/** The first half of the work, for whoever does not want to be kept from all else by the whole of it. */
export function layGround(geometry: MapGeometry, options: LayoutOptions): Groundwork {
  const { frame, bounds, labelSize, inset, own } = options
  const border = drawBorder(geometry.border, frame)
  const size = symbolSize(frame.zoom)
  const placed = placeCrossings(
    geometry.crossings.filter((crossing) => !standsIn(inset, crossing, frame)),
    border,
    { size, labelSize },
  ).map((place) => (place.id === own ? { ...place, size: SYMBOL.chosenOnPage } : place))
  const boxes = placed.flatMap((place) => boxesOf(place, textsOf(geometry, place), labelSize))
  if (inset && !hasRoom(inset, bounds, boxes)) return layGround(geometry, { ...options, inset: null })
  return { options, border, placed }
}

/** The second half. */
export function layoutOn(geometry: MapGeometry, { options, border, placed }: Groundwork): MapLayout {
  const { frame, bounds, labelSize, language, inset, own } = options
  const standsInInset = (crossing: Placeable) => standsIn(inset, crossing, frame)
  const railNameOf = ({ id }: CrossingPlace) =>
    geometry.railCrossings.find((crossing) => crossing.id === id)?.names.russian ?? ''
  const obstacles = inset ? [...options.obstacles, inset.box] : options.obstacles
  const isInView = (box: Box) => holds(bounds, box) && !meetsAny(obstacles, box)
  const named = placed.map((place) => ({
    ...place,
    names: namesInView(place, textsOf(geometry, place), labelSize, isInView),
  }))
  const crossings = [...named, ...markOnly(geometry.crossings.filter(standsInInset), border, SYMBOL.mini)]
  const taken = crossings.flatMap((place) => boxesOf(place, textsOf(geometry, place), labelSize))
  const isFree = (box: Box) => isInView(box) && !meetsAny(taken, box)
  /** Takes the room of what has been placed, so that what comes later gives way to it. */
  function keep<Item>(item: Item, ...own: Box[]): Item {
    taken.push(...own)
    return item
  }

  const railCrossings = placeRail(
    geometry.railCrossings.filter((crossing) => !standsInInset(crossing)),
    { border, frame, crossings, isFree },
  ).map((place) => keep(place, ...railBoxes(place, railNameOf(place))))
  const roads =
    frame.zoom < ROAD.fromZoom
      ? []
      : named.flatMap((place) => {
          const numbers = geometry.crossings.find(({ id }) => id === place.id)?.roads
          const road = numbers && placeRoad(place, numbers, border, isFree)
          return road ? [keep(road, ...roadBoxes(road))] : []
        })
  const fence = placeFence(
    geometry.fence,
    named,
    border,
    ({ id, size }) =>
      size + (id === own && frame.zoom >= FENCE.longFromZoom ? FENCE.beyondOnPage : options.fenceBeyond),
  )
  const fenceNote = noteOn(fence)
  const kilometres = placeKilometres(border, { ...options, zoom: frame.zoom, isFree }).map((mark) =>
    keep(mark, kilometreBox(mark)),
  )
  const areas = placeAreas(geometry.areas, border, options, [...obstacles, ...taken]).map((area) =>
    keep(area, areaBox(area)),
  )
  const towns = placeTowns(geometry.towns, ({ properties }) => properties.names[language], frame, bounds, [
    ...obstacles,
    ...taken,
  ])
  const cut = crossings.filter((place) => !isSymbolInView(place, isInView))
  return {
    frame,
    labelSize,
    inset: inset !== null,
    crossings,
    cut: cut.map(({ id }) => id),
    abridged: placed.filter((_, index) => !named[index]?.names?.finnish || !named[index].names.russian),
    railCrossings,
    roads,
    fence,
    fenceNote,
    kilometres,
    towns,
    areas,
  }

  function noteOn(places: readonly FencePlace[]): FenceNote | null {
    const section = geometry.fence.find(({ crossing, extent }) => crossing === own && extent === 'unknown')
    const place = places.find((each) => each.section === section?.id)
    const note = place ? placeFenceNote(place, geometry.fenceWords, isFree) : null
    return note && keep(note, fenceNoteBox(note))
  }
}

function standsIn(inset: LayoutOptions['inset'], { coordinates }: Placeable, frame: Frame): boolean {
  return inset !== null && contains(inset.frame, place(coordinates, frame))
}

function textsOf({ crossings }: MapGeometry, { id }: CrossingPlace): Placeable['names'] {
  return crossings.find((crossing) => crossing.id === id)?.names ?? { finnish: '', russian: '' }
}

/** Whether an inset would show what is in view, and hide neither that nor a crossing. */
function hasRoom({ frame, box }: { frame: Box; box: Box }, bounds: Box, crossings: readonly Box[]): boolean {
  return holds(bounds, frame) && !meetsAny([frame, ...crossings], box)
}
