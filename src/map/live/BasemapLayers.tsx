import addresses from 'virtual:basemap'
import { memo, useCallback, useEffect, useState } from 'react'
import type { Level } from '../../drawing/basemap-layer.ts'
import { type Sheet, sheetTransform } from '../../drawing/basemap-layer.ts'
import type { CarriedSheet } from '../../drawing/page-layouts.ts'
import { SheetPaths } from '../Sprite.tsx'
import { sheetsFor } from './basemap-levels.ts'
import type { Viewport } from './useViewport.ts'

interface Props {
  viewport: Viewport
  carried: CarriedSheet
  /** Told when a level cannot be loaded, with how to try again; null when all is well. */
  onFailure: (retry: (() => void) | null) => void
}

/** The base map: what the page carries, and over it the levels that the view asks for. */
export function BasemapLayers({ viewport, carried, onFailure }: Props) {
  const { frame } = viewport
  const { sheets, failed, retry } = useSheets(viewport, carried)

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
      <use href={`#sheet-${carried.name}`} transform={sheetTransform(carried, frame)} />
      {sheets.map((sheet) => (
        <g key={sheet.name} transform={sheetTransform(sheet, frame)}>
          <StillPaths sheet={sheet} />
        </g>
      ))}
    </g>
  )
}

/** The same paths at every zoom: only the transform around them changes. */
const StillPaths = memo(function StillPaths({ sheet }: { sheet: Sheet }) {
  return <SheetPaths sheet={sheet} />
})

interface Sheets {
  /** Those at hand for the zoom, from the coarsest. */
  sheets: readonly Sheet[]
  /** Whether one could not be loaded. */
  failed: boolean
  retry: () => void
}

/**
 * The levels of the base map that a view asks for. None is loaded as long as what the page carries covers the view;
 * one that has been loaded shows wherever its zoom is.
 */
function useSheets(viewport: Viewport, carried: CarriedSheet): Sheets {
  const [loaded, setLoaded] = useState<Partial<Record<Level, Sheet>>>({})
  const [failed, setFailed] = useState(false)
  const { levels, carriedIsEnough } = sheetsFor(viewport, carried)
  const missing = carriedIsEnough ? '' : levels.filter((level) => !loaded[level]).join(' ')

  const load = useCallback(async (levels: string) => {
    setFailed(false)
    try {
      const sheets = await Promise.all(levels.split(' ').filter(isLevel).map(loadSheet))
      setLoaded((before) => ({
        ...before,
        ...Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet])),
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
    sheets: levels.flatMap((level) => loaded[level] ?? []),
    failed: failed && missing !== '',
    retry: useCallback(() => load(missing), [load, missing]),
  }
}

async function loadSheet(level: Level): Promise<Sheet> {
  const response = await fetch(addresses[level])
  if (!response.ok) throw new Error(`The base map "${level}" answered ${response.status}.`)
  return response.json()
}

function isLevel(name: string): name is Level {
  return name in addresses
}
