import addresses from 'virtual:basemap'
import { memo, useCallback, useEffect, useState } from 'react'
import { BasemapPaths, UsedBasemap } from '../../drawing/Basemap.tsx'
import type { Level } from '../../drawing/basemap-layer.ts'
import { type BasemapLayer, frameTransform } from '../../drawing/basemap-layer.ts'
import type { CarriedLayer } from '../../drawing/page-layouts.ts'
import { basemapLayersFor } from './basemap-levels.ts'
import type { Viewport } from './useViewport.ts'

interface Props {
  viewport: Viewport
  carried: CarriedLayer
  /** Address of the file with the paths of that; empty for the page itself. */
  file: string
  /** Called with a way to try again if a level fails to load; with null when all is well. */
  onFailure: (retry: (() => void) | null) => void
}

/** The base map: what comes with the page, and over it the levels that the view asks for. */
export function BasemapLayers({ viewport, carried, file, onFailure }: Props) {
  const { frame } = viewport
  const { layers, failed, retry } = useBasemapLayers(viewport, carried)

  useEffect(
    function tellFailure() {
      onFailure(failed ? retry : null)
      return function forgetFailure() {
        onFailure(null)
      }
    },
    [failed, retry, onFailure],
  )

  return (
    <g className="map-drawing">
      <UsedBasemap layer={carried} frame={frame} file={file} />
      {layers.map((layer) => (
        <g key={layer.name} transform={frameTransform(layer, frame)}>
          <StillPaths layer={layer} />
        </g>
      ))}
    </g>
  )
}

/** The same paths at every zoom: only the transform around them changes. */
const StillPaths = memo(function StillPaths({ layer }: { layer: BasemapLayer }) {
  return <BasemapPaths layer={layer} />
})

interface LoadedLayers {
  /** Those loaded for the zoom, from the coarsest. */
  layers: readonly BasemapLayer[]
  /** Whether one could not be loaded. */
  failed: boolean
  retry: () => void
}

/**
 * The levels of the base map that a view asks for. None is loaded while what comes with the page covers the view; a
 * loaded one is shown at its zoom.
 */
function useBasemapLayers(viewport: Viewport, carried: CarriedLayer): LoadedLayers {
  const [loaded, setLoaded] = useState<Partial<Record<Level, BasemapLayer>>>({})
  const [failed, setFailed] = useState(false)
  const { levels, carriedIsEnough } = basemapLayersFor(viewport, carried)
  const missing = carriedIsEnough ? '' : levels.filter((level) => !loaded[level]).join(' ')

  const load = useCallback(async (levels: string) => {
    setFailed(false)
    try {
      const layers = await Promise.all(levels.split(' ').filter(isLevel).map(loadBasemapLayer))
      setLoaded((before) => ({
        ...before,
        ...Object.fromEntries(layers.map((layer) => [layer.name, layer])),
      }))
    } catch {
      setFailed(true)
    }
  }, [])

  useEffect(
    function loadMissing() {
      if (missing !== '') load(missing)
    },
    [missing, load],
  )

  return {
    layers: levels.flatMap((level) => loaded[level] ?? []),
    failed: failed && missing !== '',
    retry: useCallback(() => load(missing), [load, missing]),
  }
}

async function loadBasemapLayer(level: Level): Promise<BasemapLayer> {
  const response = await fetch(addresses[level])
  if (!response.ok) throw new Error(`The base map "${level}" answered ${response.status}.`)
  return response.json()
}

function isLevel(name: string): name is Level {
  return name in addresses
}
