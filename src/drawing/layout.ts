import type { FenceSection } from '../../geodata/schema/fence.ts'
import type { AreaFeature, TownFeature } from '../../geodata/schema/places.ts'
import type { Language } from '../address/view.ts'
import { type Box, contains, holds, meetsAny } from '../geometry/box.ts'
import { once } from '../geometry/once.ts'
import { type Frame, place } from '../geometry/projection.ts'
import { type AreaPlace, areaBox, placeAreas } from './area-places.ts'
import { type BorderVertices, type DrawnBorder, drawBorder } from './border.ts'
import {
  boxesOf,
  type CrossingPlace,
  isSymbolInView,
  markCrossings,
  nameCrossings,
  namesInView,
  type Placeable,
} from './crossing-places.ts'
import { type FenceNote, type FenceWords, fenceNoteBox, placeFenceNote } from './fence-note.ts'
import { type FencePlace, fenceBoxes, fenceCorners, placeFence } from './fence-places.ts'
import { type KilometreMark, kilometreBox, placeKilometres } from './kilometre-marks.ts'
import type { PairTexts } from './name-pairs.ts'
import { placeRail, type RailPlace, railBoxes } from './rail-places.ts'
import { placeRoad, type RoadNumbers, type RoadPlace, roadBoxes } from './road-places.ts'
import { FENCE_SYMBOL, type FenceSymbol, ownSymbolSize, ROAD, SYMBOL, symbolSize } from './rules.ts'
import { placeTowns, type TownPlace } from './town-places.ts'

/** What the map draws, before zoom and day are known. */
export interface MapGeometry {
  border: BorderVertices
  /** Road crossings, north to south. */
  crossings: readonly (Placeable & { roads: RoadNumbers })[]
  railCrossings: readonly Placeable[]
  fence: readonly FenceSection[]
  fenceWords: (section: FenceSection) => FenceWords
  towns: readonly TownFeature[]
  areas: readonly AreaFeature[]
}

export interface LayoutOptions {
  frame: Frame
  /** What is in view, in the frame's pixels. */
  bounds: Box
  language: Language
  labelSize: number
  /** The mark of a fence that is not drawn to scale. */
  fenceSymbol: FenceSymbol
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

/** Everything on the map that has a place and no state: plain data that every renderer draws alike. */
export interface MapLayout {
  frame: Frame
  labelSize: number
  /** Whether the inset stands on it; it gives way to crossings that it would hide. */
  inset: boolean
  crossings: readonly CrossingPlace[]
  /** Ids of those whose symbol would be cut, by an edge or an obstacle. */
  cut: readonly string[]
  /** Those whose names are left out, with their names. */
  abridged: readonly CrossingPlace[]
  railCrossings: readonly RailPlace[]
  roads: readonly RoadPlace[]
  fence: readonly FencePlace[]
  fenceNote: FenceNote | null
  kilometres: readonly KilometreMark[]
  towns: readonly TownPlace[]
  areas: readonly AreaPlace[]
}

/** The first and slower half of a layout: what does not depend on which part of its frame is in view. */
export interface Groundwork {
  border: DrawnBorder
  /** All crossings, and those that stand beside an inset; each with all of their names. */
  whole: () => Placed
  besideInset: () => Placed
}

/** Crossings with their names, and the fences at those that stand apart. */
interface Placed {
  crossings: readonly CrossingPlace[]
  fence: readonly FencePlace[]
  /** What the fences take up. */
  fenceBoxes: readonly Box[]
}

/** What groundwork depends on. */
export type GroundOptions = Pick<LayoutOptions, 'frame' | 'labelSize' | 'fenceSymbol' | 'own'> & {
  /** What of the map an inset would show. */
  insetFrame: Box | null
}

/** Lays the map out for a frame. */
export function layoutMap(geometry: MapGeometry, options: LayoutOptions): MapLayout {
  const ground = layGround(geometry, { ...options, insetFrame: options.inset?.frame ?? null })
  return layoutOn(geometry, ground, options)
}

/** The first half of the work, for a caller who cannot wait for the whole of it. */
export function layGround(geometry: MapGeometry, options: GroundOptions): Groundwork {
  const { frame, insetFrame } = options
  const border = drawBorder(geometry.border, frame)
  const { crossings } = geometry
  const whole = once(() => placeOn(border, geometry, crossings, options))
  const besideInset = once(() => {
    const beside = crossings.filter((crossing) => !standsIn(insetFrame, crossing, frame))
    return placeOn(border, geometry, beside, options)
  })
  // Usually one of the two is enough, and this half is the place for it.
  if (insetFrame) besideInset()
  else whole()
  return { border, whole, besideInset }
}

function placeOn(
  border: DrawnBorder,
  geometry: MapGeometry,
  crossings: MapGeometry['crossings'],
  { frame, labelSize, own, fenceSymbol }: GroundOptions,
): Placed {
  const size = symbolSize(frame.zoom)
  const marks = markCrossings(crossings, border, size).map((mark) =>
    mark.id === own ? { ...mark, size: ownSymbolSize(frame.zoom) } : mark,
  )
  const trueAlong = (id: string) =>
    border.nearestTo(crossings.find((crossing) => crossing.id === id)?.coordinates ?? [])
  const symbolAt = (mark: CrossingPlace) => (mark.size > size ? FENCE_SYMBOL.own : fenceSymbol)
  const fenceAt = (places: readonly CrossingPlace[]) =>
    placeFence(geometry.fence, { border, crossings: places, trueAlong, symbolAt })
  const named = nameCrossings(marks, {
    textsOf: (place) => textsOf(geometry, place),
    border,
    lines: fenceAt(marks).flatMap(fenceCorners),
    labelSize,
    size,
  })
  const fence = fenceAt(named)
  return { crossings: named, fence, fenceBoxes: fence.flatMap(fenceBoxes) }
}

/** The second half: for the part of the frame in view. */
export function layoutOn(geometry: MapGeometry, ground: Groundwork, options: LayoutOptions): MapLayout {
  const { frame, bounds, labelSize, language, own } = options
  const { border } = ground
  const boxesOfAll = (places: readonly CrossingPlace[]) =>
    places.flatMap((place) => boxesOf(place, textsOf(geometry, place), labelSize))
  const inset =
    options.inset && hasRoom(options.inset, bounds, boxesOfAll(ground.besideInset().crossings))
      ? options.inset
      : null
  const placed = inset ? ground.besideInset() : ground.whole()
  const standsInInset = (crossing: Placeable) => standsIn(inset?.frame ?? null, crossing, frame)
  const obstacles = inset ? [...options.obstacles, inset.box] : options.obstacles
  const isInView = (box: Box) => holds(bounds, box) && !meetsAny(obstacles, box)
  const { fence } = placed
  const named = placed.crossings.map((place) => ({
    ...place,
    names: namesInView(place, textsOf(geometry, place), labelSize, isInView),
  }))
  const mini = markCrossings(geometry.crossings.filter(standsInInset), border, SYMBOL.mini)
  const crossings = [...named, ...mini]
  const taken = [...boxesOfAll(crossings), ...placed.fenceBoxes]
  const isFree = (box: Box) => isInView(box) && !meetsAny(taken, box)
  /** Reserves the room of what has been placed, so that what comes later gives way to it. */
  function keep<Item>(item: Item, ...own: Box[]): Item {
    taken.push(...own)
    return item
  }

  const railCrossings = placeRail(
    geometry.railCrossings.filter((crossing) => !standsInInset(crossing)),
    { border, frame, crossings, isInView, isFree },
  ).map((place) => keep(place, ...railBoxes(place)))
  const roads =
    frame.zoom < ROAD.fromZoom
      ? []
      : named
          .filter(({ names }) => names !== null)
          .flatMap((place) => {
            const numbers = geometry.crossings.find(({ id }) => id === place.id)?.roads
            const road = numbers && placeRoad(place, numbers, border, isFree)
            return road ? [keep(road, ...roadBoxes(road))] : []
          })
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
    abridged: placed.crossings.filter((_, index) => named[index]?.names === null),
    railCrossings,
    roads,
    fence,
    fenceNote,
    kilometres,
    towns,
    areas,
  }

  function noteOn(places: readonly FencePlace[]): FenceNote | null {
    const section = geometry.fence.find(({ crossing }) => crossing === own)
    const place = places.find((each) => each.section === section?.id)
    const crossing = named.find(({ id }) => id === own)
    if (!section || !crossing || place?.scale !== 'symbol') return null
    const note = placeFenceNote(section.id, geometry.fenceWords(section), crossing, border, isFree)
    return note && keep(note, fenceNoteBox(note))
  }
}

function standsIn(insetFrame: Box | null, { coordinates }: Placeable, frame: Frame): boolean {
  return insetFrame !== null && contains(insetFrame, place(coordinates, frame))
}

function textsOf({ crossings }: MapGeometry, { id }: CrossingPlace): PairTexts {
  return crossings.find((crossing) => crossing.id === id)?.names ?? { finnish: '', russian: '' }
}

/** Whether an inset would show what is in view without hiding it or a crossing. */
function hasRoom({ frame, box }: { frame: Box; box: Box }, bounds: Box, crossings: readonly Box[]): boolean {
  return holds(bounds, frame) && !meetsAny([frame, ...crossings], box)
}
