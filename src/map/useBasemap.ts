import { useMemo } from 'react'
import type { Basemap, BasemapControl } from './basemap.ts'
import { useMapProgress, usePageMap } from './page-map.ts'

/**
 * Which base map the reader has chosen. The only thing shown that the address does not say: a link that did would
 * make its reader's browser ask another host for tiles, unasked. Nor is it remembered.
 */
export function useBasemap(): BasemapControl {
  const { progress } = usePageMap()
  const { basemap, tilesFailed, attempt } = useMapProgress()
  const actions = useMemo(
    () => ({
      choose: (chosen: Basemap) => progress.change({ basemap: chosen, tilesFailed: false }),
      setFailed: (failed: boolean) => progress.change({ tilesFailed: failed }),
      retry: () => progress.change({ tilesFailed: false, attempt: progress.read().attempt + 1 }),
    }),
    [progress],
  )
  return { ...actions, chosen: basemap, failed: tilesFailed, attempt }
}
