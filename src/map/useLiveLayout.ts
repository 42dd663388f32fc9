import { areas, towns } from 'virtual:places'
import { useEffect, useMemo } from 'react'
import { type Form, INSET } from '../drawing/forms.ts'
import { layGround, layoutOn, type MapGeometry, type MapLayout } from '../drawing/layout.ts'
import { layoutOptions } from '../drawing/layout-options.ts'
import { moveLayout } from '../drawing/move-layout.ts'
import { once } from '../drawing/once.ts'
import { place } from '../drawing/projection.ts'
import { useSite } from '../site/site.ts'
import { mapGeometry } from '../static-map/map-geometry.ts'
import { borderOfPage } from './border-of-page.ts'
import type { LiveFrame } from './useFrame.ts'
import { whenIdle } from './when-idle.ts'

/** A form of the page's map, with the layout that the page was written with. */
interface Written {
  form: Form
  layout: MapLayout
}

/**
 * The layout of the live map for its frame, but for its second half, which whoever calls the result does; in the fitted
 * view the very layout of the first paint. In halves, one in a component and one in another below it, React goes on
 * listening to the reader in between.
 */
export function useLiveLayout(live: LiveFrame, written: Written): () => MapLayout {
  const { register, dictionary, view } = useSite()
  const { page, language } = view
  // Read ahead while the browser is idle, and at the latest for the first view that was not written.
  const geometryOf = useMemo(
    () => once(() => mapGeometry(register, borderOfPage(), { towns, areas }, dictionary)),
    [register, dictionary],
  )
  useEffect(
    function prepare() {
      return whenIdle(
        borderOfPage,
        () => borderOfPage().kilometres(),
        () => findCrossings(geometryOf()),
      )
    },
    [geometryOf],
  )
  return useMemo(() => {
    const { frame, bounds, furniture } = live
    if (isFitted(live, written.form)) return () => moveLayout(written.layout, frame)
    const options = layoutOptions({
      frame,
      bounds,
      inset: written.form.inset && frame.zoom < INSET.untilZoom,
      obstacles: furniture,
      page,
      language,
      borderLengthKm: register.borderLengthKm,
    })
    const ground = layGround(geometryOf(), options)
    return () => layoutOn(geometryOf(), ground)
  }, [live, written, geometryOf, register, page, language])
}

/** Where along the border they are does not depend on the frame. */
function findCrossings({ border, crossings, railCrossings }: MapGeometry): void {
  for (const { coordinates } of [...crossings, ...railCrossings]) border.nearestTo(coordinates)
}

/** Whether a form is shown as it was drawn. */
function isFitted({ frame, bounds }: LiveFrame, form: Form): boolean {
  const [x, y] = place(form.center, frame)
  return (
    Math.abs(frame.zoom - form.zoom) < 0.01 &&
    Math.abs(x - (bounds.left + bounds.right) / 2) < 2 &&
    Math.abs(y - (bounds.top + bounds.bottom) / 2) < 2
  )
}
