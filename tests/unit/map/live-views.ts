import type { Position } from 'geojson'
import { REGION } from '../../../src/address/map-position.ts'
import type { Language, Page } from '../../../src/address/view.ts'
import type { Box } from '../../../src/drawing/box.ts'
import { formFor, insetBox } from '../../../src/drawing/forms.ts'
import { insetFrame } from '../../../src/drawing/inset-frame.ts'
import { type Frame, place, project, wholeFrameAround } from '../../../src/drawing/projection.ts'
import { beneath, boxesBeside, isOverInset } from '../../../src/map/beneath-popup.ts'
import { leastZoom } from '../../../src/map/fitted-view.ts'
import { type LayOut, liveLayout } from '../../../src/map/live-layout.ts'
import { placePopup } from '../../../src/map/popup-place.ts'
import { reachOf } from '../../../src/map/reach.ts'
import { layOutPage } from '../../../src/static-map/page-layouts.ts'
import { geometryIn } from '../drawing/real-map.ts'
import { register } from '../model/real-data.ts'
import { boundsAround, furnitureIn, type MapIn } from './windows.ts'

const ZOOMS = Array.from({ length: 13 }, (_, half) => 4 + half / 2)
const CENTRES = { whole: [29.11, 64.93], 'south-east': [28.4, 60.9], north: [28.8, 68] }
const { crossings, borderLengthKm } = register

/** What of the map is in view, as the live map reads it. */
export interface View {
  frame: Frame
  bounds: Box
  furniture: readonly Box[]
}

export function shifted({ left, top, right, bottom }: Box, [x, y]: readonly [number, number]): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y }
}

/** The live map as it comes to rest with a popup: placed as the map does it, moved as the popup asks. */
export function withPopup(
  at: View,
  layOut: (view: View) => LayOut,
  id: string,
  popup: { width: number; height: number },
) {
  let view = at
  let wanted: Parameters<LayOut>[0] = 'inset'
  for (let round = 0; round < 3; round++) {
    const whole = layOut(view)(wanted)
    const { left, top, right, bottom } = view.bounds
    const inBox = (box: Box) => shifted(box, [-left, -top])
    const symbol = whole.crossings.find((each) => each.id === id)
    const { own, others } = boxesBeside(whole, crossings, id)
    const [x, y] = symbol?.at ?? [0, 0]
    const [dx, dy] = view.frame.origin
    const placed = placePopup({
      at: [x - left, y - top],
      own: own.map(inBox),
      others: others.map(inBox),
      popup,
      map: { width: right - left, height: bottom - top },
      walls: view.furniture.map(inBox),
      inset: whole.inset ? { box: inBox(insetBox(view.bounds)), frame: inBox(insetFrame(view.frame)) } : null,
      reach: reachOf(view.frame.zoom, shifted(view.bounds, [dx, dy])),
    })
    if (placed.overInset) {
      wanted = 'no inset'
      continue
    }
    const corner = { left: left + placed.left, top: top + placed.top }
    const box = { ...corner, right: corner.left + popup.width, bottom: corner.top + popup.height }
    const { move } = placed
    view = {
      frame: view.frame,
      bounds: shifted(view.bounds, move),
      furniture: view.furniture.map((each) => shifted(each, move)),
    }
    const moved = layOut(view)(wanted)
    if (wanted === 'inset' && isOverInset(box, moved, view.bounds)) {
      wanted = 'no inset'
      continue
    }
    return { view, box, whole: moved, layout: beneath(moved, box, crossings), own, others }
  }
  throw new Error(`The popup of ${id} comes to no rest.`)
}

/** Every view of a page's map that is tried, the fitted one first, and how the live map lays them out. */
export function viewsIn(mapIn: MapIn, page: Page, language: Language) {
  const layouts = layOutPage(geometryIn(language), register, { page, language }).forms
  const forms = layouts.map(({ form }) => form)
  const [width, height] = mapIn.map
  const written = layouts.find(({ form }) => form === formFor(forms, width, height))
  if (!written) throw new Error('Every form of a page has its layout.')
  const geometryOf = () => geometryIn(language)
  const layOut = liveLayout({ geometryOf, page, language, borderLengthKm, written })
  const viewAt = (frame: Frame, center: Position): View => {
    const bounds = boundsAround(place(center, frame), mapIn)
    const corner = [bounds.left, bounds.top] as const
    return { frame, bounds, furniture: furnitureIn(mapIn, frame.zoom).map((box) => shifted(box, corner)) }
  }
  const { center, zoom } = written.form
  const views = new Map([['fitted', viewAt(wholeFrameAround(center, zoom), center)]])
  const least = leastZoom(forms, width, height)
  for (const zoom of ZOOMS.filter((each) => each >= least && isFilled(each, height))) {
    // One frame for all of them: the live map, too, keeps it while it is only moved.
    const frame = wholeFrameAround(center, zoom)
    for (const [name, center] of Object.entries(CENTRES))
      views.set(`zoom ${zoom}, ${name}`, viewAt(frame, center))
  }
  return { views, layOut }
}

/** Whether all of the map's height shows what is on the map: there is no room to move it otherwise. */
function isFilled(zoom: number, height: number): boolean {
  return project([0, REGION.south], zoom)[1] - project([0, REGION.north], zoom)[1] >= height
}
