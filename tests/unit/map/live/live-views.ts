import type { Position } from 'geojson'
import type { Language, Page } from '../../../../src/address/view.ts'
import type { MapLayout } from '../../../../src/drawing/layout.ts'
import { variantFor } from '../../../../src/drawing/layout-variants.ts'
import { layOutPage } from '../../../../src/drawing/page-layouts.ts'
import { shifted } from '../../../../src/geometry/box.ts'
import { type Frame, type Point, place, wholeFrameAround } from '../../../../src/geometry/projection.ts'
import { leastZoom } from '../../../../src/map/live/fitted-view.ts'
import { groundworks, liveLayout } from '../../../../src/map/live/live-layout.ts'
import { beneath, isOverInset, surroundingsOf } from '../../../../src/map/live/popup-layout.ts'
import { placePopup, reachOf } from '../../../../src/map/live/popup-place.ts'
import type { Viewport } from '../../../../src/map/live/useViewport.ts'
import { geometryIn } from '../../drawing/real-map.ts'
import { register } from '../../model/real-data.ts'
import { boundsAround, type MapIn, obstaclesIn } from './windows.ts'

/** As far as the detailed map shows the drawing as well. */
const ZOOMS = Array.from({ length: 13 }, (_, half) => 4 + half / 2)
const CENTRES = { whole: [29.11, 64.93], 'south-east': [28.4, 60.9], north: [28.8, 68] }
const { crossings, borderLengthKm } = register

/** How the live map lays a viewport out: the layout, and the viewport in its frame. */
type LayOut = (view: Viewport, inset?: 'inset' | 'no inset') => Laid
type Laid = { layout: MapLayout; viewport: Viewport }

/** The prerendered layouts of pages in a language, which are the same in every window. */
const prerenderedLayouts = new Map<string, ReturnType<typeof layOutPage>['variants']>()

function layoutsOf(page: Page, language: Language) {
  const key = JSON.stringify([page, language])
  const layouts =
    prerenderedLayouts.get(key) ?? layOutPage(geometryIn(language), register, { page, language }).variants
  prerenderedLayouts.set(key, layouts)
  return layouts
}

/** As the live map does it: laid out once for all popups, until one of them moves the map. */
function remembered(layOut: LayOut): LayOut {
  const known = { inset: new WeakMap<Viewport, Laid>(), 'no inset': new WeakMap<Viewport, Laid>() }
  return function layOutOnce(view, inset = 'inset') {
    const laid = known[inset].get(view) ?? layOut(view, inset)
    known[inset].set(view, laid)
    return laid
  }
}

function moved(view: Viewport, by: Point): Viewport {
  if (by[0] === 0 && by[1] === 0) return view
  return {
    frame: view.frame,
    bounds: shifted(view.bounds, by),
    obstacles: view.obstacles.map((box) => shifted(box, by)),
  }
}

/** The live map as it comes to rest with a popup: placed as the map does it, moved as the popup asks. */
export function withPopup(
  at: Viewport,
  layOut: LayOut,
  id: string,
  popup: { width: number; height: number },
) {
  let view = at
  let wanted: 'inset' | 'no inset' = 'inset'
  for (let round = 0; round < 3; round++) {
    const { layout: whole, viewport } = layOut(view, wanted)
    const { left, top, right, bottom } = shifted(viewport.bounds, viewport.frame.origin)
    const placed = placePopup({
      ...surroundingsOf(whole, viewport, crossings, id, [viewport.bounds.left, viewport.bounds.top]),
      popup,
      map: { width: right - left, height: bottom - top },
      reach: reachOf(viewport.frame.zoom, { left, top, right, bottom }),
    })
    if (placed.overInset) {
      wanted = 'no inset'
      continue
    }
    const corner = { left: left + placed.left, top: top + placed.top }
    const inWorld = { ...corner, right: corner.left + popup.width, bottom: corner.top + popup.height }
    view = moved(view, placed.move)
    const after = layOut(view, wanted)
    const [x, y] = after.viewport.frame.origin
    const box = shifted(inWorld, [-x, -y])
    if (wanted === 'inset' && isOverInset(box, after.layout, after.viewport.bounds)) {
      wanted = 'no inset'
      continue
    }
    return { viewport: after.viewport, box, layout: beneath(after.layout, box, crossings) }
  }
  throw new Error(`The popup of ${id} comes to no rest.`)
}

/** Every view of a page's map that is tried, the fitted one first, and how the live map lays them out. */
export function viewsIn(mapIn: MapIn, page: Page, language: Language) {
  const layouts = layoutsOf(page, language)
  const variants = layouts.map(({ variant }) => variant)
  const [width, height] = mapIn.map
  const prerendered = layouts.find(({ variant }) => variant === variantFor(variants, width, height))
  if (!prerendered) throw new Error('Every variant of a page has its layout.')
  const source = {
    geometryOf: () => geometryIn(language),
    page,
    language,
    borderLengthKm,
    inset: false,
    prerendered,
  }
  const groundworkFor = groundworks(source)
  const layOut = remembered((view, inset = 'inset') => {
    const ground = groundworkFor(view)
    return { layout: liveLayout(source, ground, inset), viewport: ground.viewport }
  })
  const viewAt = (frame: Frame, center: Position): Viewport => {
    const bounds = boundsAround(place(center, frame), mapIn)
    const corner = [bounds.left, bounds.top] as const
    return { frame, bounds, obstacles: obstaclesIn(mapIn, frame.zoom).map((box) => shifted(box, corner)) }
  }
  const { center, zoom } = prerendered.variant
  // Leaflet counts from the map's corner, the prerendered layout from its middle.
  const [x, y] = wholeFrameAround(center, zoom).origin
  const leaflets = { zoom, origin: [x - Math.round(width / 2), y - Math.round(height / 2)] } as const
  const views = new Map([['fitted', viewAt(leaflets, center)]])
  const least = leastZoom(variants, width, height)
  for (const zoom of ZOOMS.filter((each) => each >= least)) {
    // One frame for all of them: the live map, too, keeps it while it is only moved.
    const frame = wholeFrameAround(center, zoom)
    for (const [name, center] of Object.entries(CENTRES))
      views.set(`zoom ${zoom}, ${name}`, viewAt(frame, center))
  }
  return { views, layOut }
}
