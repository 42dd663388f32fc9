import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import type { LayoutVariant } from '../drawing/layout-variants.ts'
import { OVERVIEW_BELOW_ZOOM } from '../drawing/rules.ts'
import { ScaleMark } from '../drawing/ScaleMark.tsx'
import { scaleAt } from '../drawing/scale.ts'
import { useSite } from '../site/site.ts'

/** A length in kilometres in the middle of the map: in each variant, or in the live map once it is there. */
export function ScaleBar({ variants, map }: { variants: readonly LayoutVariant[]; map: LeafletMap | null }) {
  const [place, setPlace] = useState<{ zoom: number; lat: number } | null>(null)

  useEffect(
    function followMap() {
      if (!map) return setPlace(null)
      read()
      map.on('moveend', read)
      return function stopFollowing() {
        map.off('moveend', read)
      }
      function read() {
        if (map) setPlace({ zoom: map.getZoom(), lat: map.getCenter().lat })
      }
    },
    [map],
  )

  if (place) return <Bar {...place} />
  return variants.map(({ name, zoom, center }) => (
    <Bar key={name} zoom={zoom} lat={center[1] ?? 0} variant={name} />
  ))
}

function Bar({ zoom, lat, variant }: { zoom: number; lat: number; variant?: string }) {
  const { view } = useSite()
  const { km, width } = scaleAt(zoom, lat)
  return (
    <svg
      className={`scale-bar${variant ? ` map-variant map-variant-${variant}` : ''}`}
      data-obstacle=""
      data-overview={zoom < OVERVIEW_BELOW_ZOOM || undefined}
      width={width + 60}
      height="18"
      role="presentation"
    >
      <ScaleMark km={km} width={width} language={view.language} />
    </svg>
  )
}
