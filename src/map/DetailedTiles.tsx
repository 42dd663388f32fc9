import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { Tiles, watchRefusals } from './tiles.ts'

/** The detailed base map. Tells whether any tile in view is missing. */
export function DetailedTiles({ onFailed }: { onFailed: (failed: boolean) => void }) {
  const map = useMap()

  useEffect(
    function showTiles() {
      const missing = new Set<HTMLElement>()
      const tiles = new Tiles()
        .on('tileerror', ({ tile }) => onFailed(missing.add(tile).size > 0))
        .on('tileunload', ({ tile }) => missing.delete(tile) && onFailed(missing.size > 0))
        .addTo(map)
      const stopWatching = watchRefusals(() => onFailed(true))
      return function removeTiles() {
        stopWatching()
        tiles.remove()
      }
    },
    [map, onFailed],
  )

  return null
}
