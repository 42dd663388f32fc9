import { areas, towns } from 'virtual:places'
import { useEffect, useMemo } from 'react'
import type { Form } from '../drawing/forms.ts'
import type { MapGeometry, MapLayout } from '../drawing/layout.ts'
import { once } from '../drawing/once.ts'
import { useSite } from '../site/site.ts'
import { mapGeometry } from '../static-map/map-geometry.ts'
import { borderOfPage } from './border-of-page.ts'
import { type LayOut, liveLayout } from './live-layout.ts'
import type { LiveFrame } from './useFrame.ts'
import { whenIdle } from './when-idle.ts'

/** A form of the page's map, with the layout that the page was prerendered with. */
interface Written {
  form: Form
  layout: MapLayout
}

/**
 * The layout of the live map for its frame, but for its second half, which whoever calls the result does; in the fitted
 * view the very layout of the first paint. In halves, one in a component and one in another below it, React goes on
 * listening to the reader in between.
 */
export function useLiveLayout(live: LiveFrame, written: Written): LayOut {
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
  const { borderLengthKm } = register
  const layOutFor = useMemo(
    () => liveLayout({ geometryOf, page, language, borderLengthKm, written }),
    [geometryOf, page, language, borderLengthKm, written],
  )
  return useMemo(() => layOutFor(live), [layOutFor, live])
}

/** Where along the border they are does not depend on the frame. */
function findCrossings({ border, crossings, railCrossings }: MapGeometry): void {
  for (const { coordinates } of [...crossings, ...railCrossings]) border.nearestTo(coordinates)
}
