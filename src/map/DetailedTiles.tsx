import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { createMissingTiles } from './missing-tiles.ts'
import { Tiles, watchRefusals } from './tiles.ts'

/** The detailed base map. Tells whether any tile in view is missing. */
export function DetailedTiles({ onFailed }: { onFailed: (failed: boolean) => void }) {
  const map = useMap()

  useEffect(
    function showTiles() {
      const missing = createMissingTiles(onFailed)
      const tiles = new Tiles()
        .on('tileloadstart', ({ tile }) => missing.comes(tile))
        .on('tileerror', ({ tile }) => missing.fails(tile))
        .on('tileunload', ({ tile }) => missing.goes(tile))
        .addTo(map)
      const stopWatching = watchRefusals(missing.isRefused)
      return function removeTiles() {
        stopWatching()
        tiles.remove()
      }
    },
    [map, onFailed],
  )

  return null
}
