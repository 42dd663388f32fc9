import tileUrl from 'virtual:tiles'
import { type Coords, type DoneCallback, GridLayer, Util } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { ZOOM } from '../../address/map-position.ts'
import { createMissingTiles } from './missing-tiles.ts'

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

/**
 * Tiles of the detailed base map, as the usage policy of OpenStreetMap asks: only those in view, with the site's own
 * origin as referrer (operations.osmfoundation.org/policies/tiles).
 *
 * Trap: Leaflet's own `TileLayer` removes a tile by giving it a `data:` address, which the content security policy
 * refuses.
 */
class Tiles extends GridLayer {
  constructor() {
    // No levels that a zoom only passes through, and nothing before a move has ended.
    super({ maxZoom: ZOOM.max, updateWhenIdle: true, updateWhenZooming: false })
    this.on('tileunload', ({ tile }) => tile.removeAttribute('src'))
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const picture = document.createElement('img')
    picture.alt = ''
    // Otherwise the status of the response would be hidden: see watchRefusals.
    picture.crossOrigin = 'anonymous'
    picture.referrerPolicy = 'strict-origin-when-cross-origin'
    picture.addEventListener('load', () => done(undefined, picture))
    picture.addEventListener('error', () => done(new Error(`No tile: ${picture.src}`), picture))
    picture.src = Util.template(tileUrl, coords)
    return picture
  }
}

/**
 * Calls back with the address of each tile that is answered with an error status; returns how to stop.
 * OpenStreetMap's refusal is a picture that says so, and loads like any other.
 */
function watchRefusals(onRefusal: (address: string) => void): () => void {
  const { origin } = new URL(tileUrl)
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name.startsWith(origin) && isTiming(entry) && entry.responseStatus >= 400)
        onRefusal(entry.name)
    }
  })
  observer.observe({ type: 'resource' })
  return () => observer.disconnect()
}

function isTiming(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  return entry.entryType === 'resource'
}
