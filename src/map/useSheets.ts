import addresses from 'virtual:basemap'
import { useCallback, useEffect, useState } from 'react'
import type { Sheet } from '../drawing/sheet.ts'
import type { Level } from '../static-map/levels.ts'
import type { CarriedSheet } from '../static-map/page-layouts.ts'
import { sheetsFor } from './sheets-for.ts'
import type { Viewport } from './useViewport.ts'

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
export function useSheets(viewport: Viewport, carried: CarriedSheet): Sheets {
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
