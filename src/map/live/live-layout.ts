import type { Language, Page } from '../../address/view.ts'
import {
  type Groundwork,
  type LayoutOptions,
  layGround,
  layoutOn,
  type MapGeometry,
  type MapLayout,
} from '../../drawing/layout.ts'
import { layoutOptions } from '../../drawing/layout-options.ts'
import type { LayoutVariant } from '../../drawing/layout-variants.ts'
import { type Box, shifted } from '../../geometry/box.ts'
import { type Frame, place } from '../../geometry/projection.ts'
import type { Viewport } from './useViewport.ts'

/** What the live map is laid out from, while its size and its language stay the same. */
export interface LiveMapSource {
  geometryOf: () => MapGeometry
  page: Page
  language: Language
  borderLengthKm: number
  /** Whether the inset may stand on it: only on the fitted view, since it would stay behind when the map is moved. */
  inset: boolean
  /** The layout variant for its size, as it was prerendered. */
  prerendered: { variant: LayoutVariant; layout: MapLayout }
}

/** The first half of a layout: what does not depend on what a popup hides. */
export interface LiveGroundwork {
  /** In the frame of the layout. */
  viewport: Viewport
  options: LayoutOptions
  /** The prerendered layout, if the map shows exactly its view. */
  fitted: MapLayout | null
  /** Null if the prerendered layout is shown. */
  ground: Groundwork | null
}

/** The first half of the work for one viewport after the other, done again only if the map was not merely moved. */
export function groundworks(source: LiveMapSource): (viewport: Viewport) => LiveGroundwork {
  const { geometryOf, page, language, borderLengthKm, inset, prerendered } = source
  let last: { options: LayoutOptions; ground: Groundwork } | null = null

  return function groundworkFor(viewport) {
    if (isFitted(viewport, prerendered.variant)) {
      const own = inFrame(viewport, prerendered.layout.frame)
      return { viewport: own, options: optionsFor(own), fitted: prerendered.layout, ground: null }
    }
    const options = optionsFor(viewport)
    if (!last || !isSameGround(last.options, options))
      last = { options, ground: groundFor(geometryOf(), options) }
    return { viewport, options, fitted: null, ground: last.ground }
  }

  function optionsFor({ frame, bounds, obstacles }: Viewport): LayoutOptions {
    return layoutOptions({ frame, bounds, inset, obstacles, page, language, borderLengthKm })
  }
}

/** The second half: the layout of the live map, without the inset if that is in the way. */
export function liveLayout(
  { geometryOf }: LiveMapSource,
  { fitted, options, ground }: LiveGroundwork,
  inset: 'inset' | 'no inset',
): MapLayout {
  if (fitted && (inset === 'inset' || !fitted.inset)) return fitted
  const geometry = geometryOf()
  return layoutOn(geometry, ground ?? groundFor(geometry, options), {
    ...options,
    inset: inset === 'inset' ? options.inset : null,
  })
}

function groundFor(geometry: MapGeometry, options: LayoutOptions): Groundwork {
  return layGround(geometry, { ...options, insetFrame: options.inset?.frame ?? null })
}

function isSameGround(one: LayoutOptions, other: LayoutOptions): boolean {
  return (
    one.labelSize === other.labelSize &&
    one.frame.zoom === other.frame.zoom &&
    one.frame.origin[0] === other.frame.origin[0] &&
    one.frame.origin[1] === other.frame.origin[1]
  )
}

/** A viewport seen from another frame of its zoom. */
function inFrame({ frame: { origin }, bounds, obstacles }: Viewport, frame: Frame): Viewport {
  const toFrame = (box: Box) => shifted(box, [origin[0] - frame.origin[0], origin[1] - frame.origin[1]])
  return { frame, bounds: toFrame(bounds), obstacles: obstacles.map(toFrame) }
}

/** Whether a variant is shown as it was drawn: in a box smaller than the smallest variant, its edge would cut names. */
function isFitted({ frame, bounds }: Viewport, variant: LayoutVariant): boolean {
  const [x, y] = place(variant.center, frame)
  return (
    bounds.right - bounds.left >= variant.width &&
    bounds.bottom - bounds.top >= variant.height &&
    Math.abs(frame.zoom - variant.zoom) < 0.01 &&
    Math.abs(x - (bounds.left + bounds.right) / 2) < 2 &&
    Math.abs(y - (bounds.top + bounds.bottom) / 2) < 2
  )
}
