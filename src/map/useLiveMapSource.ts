import { areas, towns } from 'virtual:places'
import { useEffect, useMemo } from 'react'
import type { MapGeometry } from '../drawing/layout.ts'
import { once } from '../drawing/once.ts'
import { useSite } from '../site/site.ts'
import { mapGeometry } from '../static-map/map-geometry.ts'
import { borderOfPage } from './border-of-page.ts'
import type { LiveMapSource } from './live-layout.ts'
import { whenIdle } from './when-idle.ts'

/** What the live map is laid out from: read while the browser is idle, and at the latest for the first view that needs it. */
export function useLiveMapSource(prerendered: LiveMapSource['prerendered']): LiveMapSource {
  const { register, dictionary, view } = useSite()
  const { page, language } = view
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
  return useMemo(
    () => ({ geometryOf, page, language, borderLengthKm, prerendered }),
    [geometryOf, page, language, borderLengthKm, prerendered],
  )
}

/** Where along the border they are does not depend on the frame. */
function findCrossings({ border, crossings, railCrossings }: MapGeometry): void {
  for (const { coordinates } of [...crossings, ...railCrossings]) border.nearestTo(coordinates)
}
