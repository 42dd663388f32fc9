import { useMemo, useState } from 'react'
import { areaBox } from '../../drawing/area-places.ts'
import { boxesOf, isSymbolInView, namesInView } from '../../drawing/crossing-places.ts'
import { fenceNoteBox } from '../../drawing/fence-note.ts'
import { middleOf } from '../../drawing/fence-places.ts'
import { kilometreBox } from '../../drawing/kilometre-marks.ts'
import type { MapLayout } from '../../drawing/layout.ts'
import { insetBox } from '../../drawing/layout-variants.ts'
import type { PairTexts } from '../../drawing/name-pairs.ts'
import { namesOnMap } from '../../drawing/names-on-map.ts'
import { railBoxes } from '../../drawing/rail-places.ts'
import { roadBoxes } from '../../drawing/road-places.ts'
import { FENCE } from '../../drawing/rules.ts'
import { townBox } from '../../drawing/town-places.ts'
import { type Box, boxAround, overlap, shifted } from '../../geometry/box.ts'
import type { Point } from '../../geometry/projection.ts'
import type { Crossing } from '../../model/register.ts'
import { type LiveGroundwork, type LiveMapSource, liveLayout } from './live-layout.ts'
import type { Surroundings } from './popup-place.ts'
import type { Viewport } from './useViewport.ts'

interface PopupLayout {
  /** As it would be without the popup, apart from an inset that has given way to it. */
  whole: MapLayout
  /** Without what the popup covers. */
  layout: MapLayout
  insetGone: boolean
  /** Called with where the popup stands, in pixels of the world at the map's zoom, and with null when it has closed. */
  onPlaced: (box: Box | null) => void
  /** Called if there is no room for it beside the inset. */
  onNoRoom: () => void
}

/** The layout of the live map with the popup of a crossing on it. An inset that gives way stays away until it closes. */
export function usePopupLayout(
  source: LiveMapSource,
  ground: LiveGroundwork,
  popup: string | null,
  crossings: readonly Crossing[],
): PopupLayout {
  const [placed, setPlaced] = useState<{ popup: string; box: Box } | null>(null)
  const [overInset, setOverInset] = useState<string | null>(null)
  const insetGone = popup !== null && overInset === popup
  const whole = useMemo(
    () => liveLayout(source, ground, insetGone ? 'no inset' : 'inset'),
    [source, ground, insetGone],
  )
  const [x, y] = whole.frame.origin
  const covered = placed && placed.popup === popup ? shifted(placed.box, [-x, -y]) : null
  const hidesInset = isOverInset(covered, whole, ground.viewport.bounds)
  if (popup !== overInset && (popup === null || hidesInset)) setOverInset(popup)
  return {
    whole,
    layout: covered ? beneath(whole, covered, crossings) : whole,
    insetGone,
    onPlaced: (box) => setPlaced(box && popup !== null ? { popup, box } : null),
    onNoRoom: () => setOverInset(popup),
  }
}

/**
 * What is round a crossing whose popup is to be placed, px in the map's box, whose corner now stands at a point of
 * the layout's frame. The viewport may be an older one: obstacles do not move with it.
 */
export function surroundingsOf(
  layout: MapLayout,
  { bounds, obstacles }: Viewport,
  crossings: readonly Crossing[],
  id: string,
  [x, y]: Point,
): Surroundings {
  const at = anchorOf(layout, id) ?? [x, y]
  const { own, others } = boxesBeside(layout, crossings, id)
  const onMap = (box: Box) => shifted(box, [-x, -y])
  const onBox = (box: Box) => shifted(box, [-bounds.left, -bounds.top])
  return {
    at: [at[0] - x, at[1] - y],
    own: own.map(onMap),
    others: others.map(onMap),
    obstacles: obstacles.map(onBox),
    inset: layout.inset ? onBox(insetBox(bounds)) : null,
  }
}

/** What the popup of a fence section is called, beside those of crossings, which have their ids. */
export function fencePopup(section: string): string {
  return `fence ${section}`
}

/** What the tip of a popup points at: the symbol of its crossing, the middle of its fence; null if that is not there. */
export function anchorOf(
  { crossings, fence }: Pick<MapLayout, 'crossings' | 'fence'>,
  popup: string,
): Point | null {
  const own = fence.find(({ section }) => fencePopup(section) === popup)
  return own ? middleOf(own.points) : (crossings.find(({ id }) => id === popup)?.at ?? null)
}

/** The boxes of one crossing's symbol and names, or of the middle of a fence, and those of all others, including names that are left out now. */
export function boxesBeside(layout: MapLayout, crossings: readonly Crossing[], id: string) {
  const boxes = layout.crossings.map((shown) => {
    const place = layout.abridged.find((each) => each.id === shown.id) ?? shown
    return { id: place.id, boxes: boxesOf(place, textsOf(crossings, place.id), layout.labelSize) }
  })
  const fence = anchorOf({ ...layout, crossings: [] }, id)
  return {
    own: fence
      ? [boxAround(fence, FENCE.offset)]
      : boxes.flatMap((each) => (each.id === id ? each.boxes : [])),
    others: boxes.flatMap((each) => (each.id === id ? [] : each.boxes)),
  }
}

/** A layout without what a popup covers in part or whole. */
export function beneath(layout: MapLayout, box: Box, crossings: readonly Crossing[]): MapLayout {
  return clearOf(layout, box, (id) => textsOf(crossings, id))
}

/** Whether a popup lies over the inset, which then has to give way. */
export function isOverInset(popup: Box | null, { inset }: MapLayout, bounds: Box): boolean {
  return popup !== null && inset && overlap(popup, insetBox(bounds))
}

function textsOf(crossings: readonly Crossing[], id: string): PairTexts {
  const crossing = crossings.find((each) => each.id === id)
  return crossing ? namesOnMap(crossing) : { finnish: '', russian: '' }
}

/** A layout without the names that a box covers in part or whole; symbols that it covers then count as cut. */
function clearOf(layout: MapLayout, box: Box, textsOf: (crossing: string) => PairTexts): MapLayout {
  const isFree = (other: Box) => !overlap(other, box)
  const crossings = layout.crossings.map((place) => ({
    ...place,
    names: place.names && namesInView(place, textsOf(place.id), layout.labelSize, isFree),
  }))
  const covered = layout.crossings.filter((place) => !isSymbolInView(place, isFree))
  const lost = new Set(
    crossings.filter(({ names }, index) => !names && layout.crossings[index]?.names).map(({ id }) => id),
  )
  return {
    ...layout,
    crossings,
    cut: [...layout.cut, ...covered.map(({ id }) => id)],
    railCrossings: layout.railCrossings.filter((place) => railBoxes(place).every(isFree)),
    roads: layout.roads.filter((road) => !lost.has(road.crossing) && roadBoxes(road).every(isFree)),
    fenceNote: layout.fenceNote && isFree(fenceNoteBox(layout.fenceNote)) ? layout.fenceNote : null,
    kilometres: layout.kilometres.filter((mark) => isFree(kilometreBox(mark))),
    towns: layout.towns.filter((town) => isFree(townBox(town))),
    areas: layout.areas.filter((area) => isFree(areaBox(area))),
  }
}
