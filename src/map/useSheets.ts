import addresses from 'virtual:basemap'
import { useCallback, useEffect, useState } from 'react'
import type { Sheet } from '../drawing/sheet.ts'
import type { Level } from '../static-map/levels.ts'

interface Sheets {
  /** Those at hand for the zoom, from the coarsest. */
  sheets: readonly Sheet[]
  /** Whether one could not be loaded. */
  failed: boolean
  retry: () => void
}

/**
 * The levels of the base map that a zoom asks for: the one for it and the next coarser one, which shows beyond
 * the finer one's edge and until it is there. `carried` is the level that the page itself carries whole.
 */
export function useSheets(zoom: number, carried: Level | null): Sheets {
  const [loaded, setLoaded] = useState<Partial<Record<Level, Sheet>>>({})
  const [failed, setFailed] = useState(false)
  const [fine, coarse] = levelsFor(zoom)
  const missing = [coarse, fine].filter((level) => level && level !== carried && !loaded[level]).join(' ')

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
    sheets: [coarse, fine].flatMap((level) => (level && level !== carried && loaded[level]) || []),
    failed: failed && missing !== '',
    retry: useCallback(() => load(missing), [load, missing]),
  }
}

/** The level for a zoom and the next coarser one. */
function levelsFor(zoom: number): [fine: Level, coarse?: Level] {
  if (zoom >= 8.4) return ['local', 'regional']
  return zoom >= 6.5 ? ['regional', 'overview'] : ['overview']
}

async function loadSheet(level: Level): Promise<Sheet> {
  const response = await fetch(addresses[level])
  if (!response.ok) throw new Error(`The base map "${level}" answered ${response.status}.`)
  return response.json()
}

function isLevel(name: string): name is Level {
  return name in addresses
}
