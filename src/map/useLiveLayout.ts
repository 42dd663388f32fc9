import { areas, towns } from 'virtual:places'
import { useMemo } from 'react'
import { boxAround } from '../drawing/box.ts'
import { type Form, INSET } from '../drawing/forms.ts'
import { layoutMap, type MapLayout } from '../drawing/layout.ts'
import { layoutOptions } from '../drawing/layout-options.ts'
import { place } from '../drawing/projection.ts'
import { useSite } from '../site/site.ts'
import { mapGeometry } from '../static-map/map-geometry.ts'
import { borderOfPage } from './border-of-page.ts'
import type { LiveFrame } from './useFrame.ts'

/** The layout of the live map for its frame; in the fitted view that of the form, as in the first paint. */
export function useLiveLayout({ frame, bounds }: LiveFrame, form: Form): MapLayout {
  const { register, dictionary, view } = useSite()
  const { page, language } = view
  const geometry = useMemo(
    () => mapGeometry(register, borderOfPage(), { towns, areas }, dictionary),
    [register, dictionary],
  )
  return useMemo(() => {
    const [x, y] = place(form.center, frame)
    const isFitted =
      Math.abs(frame.zoom - form.zoom) < 0.01 &&
      Math.abs(x - (bounds.left + bounds.right) / 2) < 2 &&
      Math.abs(y - (bounds.top + bounds.bottom) / 2) < 2
    const options = layoutOptions({
      frame,
      bounds: isFitted ? boxAround([x, y], form.width / 2, form.height / 2) : bounds,
      inset: form.inset && frame.zoom < INSET.untilZoom,
      page,
      language,
      borderLengthKm: register.borderLengthKm,
    })
    return layoutMap(geometry, options)
  }, [geometry, register, frame, bounds, form, page, language])
}
