import { land, sea } from 'virtual:border'
import { areas, towns } from 'virtual:places'
import { useEffect, useMemo } from 'react'
import { borderVertices } from '../../drawing/border.ts'
import type { MapGeometry } from '../../drawing/layout.ts'
import { mapGeometry } from '../../drawing/map-geometry.ts'
import { once } from '../../geometry/once.ts'
import { useSite } from '../../site/site.ts'
import type { LiveMapSource } from './live-layout.ts'

/**
 * What the live map is laid out from: read while the browser is idle, and at the latest for the first view that needs
 * it.
 */
export function useLiveMapSource(prerendered: LiveMapSource['prerendered']): LiveMapSource {
  const { register, dictionary, view } = useSite()
  const { page, language } = view
  const geometryOf = useMemo(
    () => once(() => mapGeometry(register, wholeBorder(), { towns, areas }, dictionary, language)),
    [register, dictionary, language],
  )
  useEffect(
    function prepare() {
      return whenIdle(
        wholeBorder,
        () => wholeBorder().kilometres(),
        () => findCrossings(geometryOf()),
      )
    },
    [geometryOf],
  )
  const { borderLengthKm } = register
  // In a wide box Leaflet may not centre the fitted view: what it may show ends before.
  const inset = prerendered.variant.inset && view.map === null
  return useMemo(
    () => ({ geometryOf, page, language, borderLengthKm, inset, prerendered }),
    [geometryOf, page, language, borderLengthKm, inset, prerendered],
  )
}

/** Their places along the border do not depend on the frame. */
function findCrossings({ border, crossings, railCrossings }: MapGeometry): void {
  for (const { coordinates } of [...crossings, ...railCrossings]) border.nearestTo(coordinates)
}

/** The border as the live map draws it: read once, since it does not change. */
export const wholeBorder = once(() => borderVertices(land, sea))

/**
 * Takes steps one by one while the browser is idle; returns how to stop. They only prepare: a browser that does not
 * say when it is idle, as Safari, takes none.
 */
export function whenIdle(...steps: readonly (() => unknown)[]): () => void {
  if (!('requestIdleCallback' in window)) return () => {}
  const ahead = [...steps]
  let handle = window.requestIdleCallback(takeNext)
  return function stop() {
    window.cancelIdleCallback(handle)
  }

  function takeNext() {
    ahead.shift()?.()
    if (ahead.length > 0) handle = window.requestIdleCallback(takeNext)
  }
}
