import type { Language, Page } from '../address/view.ts'
import { type Form, INSET } from '../drawing/forms.ts'
import {
  type Groundwork,
  type LayoutOptions,
  layGround,
  layoutOn,
  type MapGeometry,
  type MapLayout,
} from '../drawing/layout.ts'
import { layoutOptions } from '../drawing/layout-options.ts'
import { moveLayout } from '../drawing/move-layout.ts'
import { type Frame, place } from '../drawing/projection.ts'
import type { LiveFrame } from './useFrame.ts'

interface Wanted {
  geometryOf: () => MapGeometry
  page: Page
  language: Language
  borderLengthKm: number
  /** The form that the map's box has, with the layout that the page was prerendered with. */
  written: { form: Form; layout: MapLayout }
}

/** A layout for a view that has its groundwork; without the inset where that is in the way. */
export type LayOut = (inset: 'inset' | 'no inset') => MapLayout

/**
 * Lays the live map out, one view after the other: in the fitted view the very layout of the first paint. The first
 * half of the work is done in the call, and again only where the map has not merely been moved; the second half is left
 * to whoever calls the result.
 */
export function liveLayout({ geometryOf, page, language, borderLengthKm, written }: Wanted) {
  let last: { frame: Frame; labelSize: number; ground: Groundwork } | null = null

  return function layOutFor(live: LiveFrame): LayOut {
    const isWritten = isFitted(live, written.form)
    const layOut = isWritten ? null : layOutOnGround(live)
    return (inset) => {
      if (isWritten && (inset === 'inset' || !written.layout.inset))
        return moveLayout(written.layout, live.frame)
      return (layOut ?? layOutOnGround(live))(inset)
    }
  }

  function layOutOnGround({ frame, bounds, furniture }: LiveFrame): LayOut {
    const options = layoutOptions({
      frame,
      bounds,
      inset: written.form.inset && frame.zoom < INSET.untilZoom,
      obstacles: furniture,
      page,
      language,
      borderLengthKm,
    })
    const { inset } = options
    const ground = groundFor(options)
    return (wanted) =>
      layoutOn(geometryOf(), ground, { ...options, inset: wanted === 'inset' ? inset : null })
  }

  function groundFor(options: LayoutOptions): Groundwork {
    if (last?.labelSize === options.labelSize && isSameFrame(last.frame, options.frame)) return last.ground
    const ground = layGround(geometryOf(), { ...options, insetFrame: options.inset?.frame ?? null })
    last = { ...options, ground }
    return ground
  }
}

function isSameFrame(one: Frame, other: Frame): boolean {
  return one.zoom === other.zoom && one.origin[0] === other.origin[0] && one.origin[1] === other.origin[1]
}

/** Whether a form is shown as it was drawn: in a box that is smaller than the smallest form its edge would cut names. */
function isFitted({ frame, bounds }: LiveFrame, form: Form): boolean {
  const [x, y] = place(form.center, frame)
  return (
    bounds.right - bounds.left >= form.width &&
    bounds.bottom - bounds.top >= form.height &&
    Math.abs(frame.zoom - form.zoom) < 0.01 &&
    Math.abs(x - (bounds.left + bounds.right) / 2) < 2 &&
    Math.abs(y - (bounds.top + bounds.bottom) / 2) < 2
  )
}
