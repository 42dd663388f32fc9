import type { Map as LeafletMap } from 'leaflet'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Box } from '../drawing/box.ts'
import type { Frame } from '../drawing/projection.ts'

/** What the live map shows at rest: its frame (Leaflet's layer points) and what of it is in view. */
export interface LiveFrame {
  frame: Frame
  bounds: Box
  /** What stands on the map and hides what is beneath: buttons, scale, attribution. */
  furniture: readonly Box[]
}

/**
 * The live map's frame, anew after each zoom, move and change of size, but not while one is under way; and once
 * its furniture is there.
 */
export function useFrame(furnished: boolean): LiveFrame {
  const [live, setLive] = useState<LiveFrame | null>(null)
  const reading = useRef(0)
  const map = useMap()
  // Leaflet tells of one zoom by several events, and each reading has the browser lay the page out.
  const read = useCallback(() => {
    cancelAnimationFrame(reading.current)
    reading.current = requestAnimationFrame(() => {
      const now = frameOf(map)
      startTransition(() => setLive((before) => (before && isSame(before, now) ? before : now)))
    })
  }, [map])
  useMapEvents({ viewreset: read, zoomend: read, moveend: read, resize: read })
  useEffect(
    function readFurniture() {
      if (furnished) read()
    },
    [furnished, read],
  )
  useEffect(function stopReading() {
    return () => cancelAnimationFrame(reading.current)
  }, [])
  return live ?? frameOf(map)
}

function isSame(one: LiveFrame, other: LiveFrame): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function frameOf(map: LeafletMap): LiveFrame {
  const origin = map.getPixelOrigin()
  const corner = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  const container = map.getContainer()
  const { left, top } = container.getBoundingClientRect()
  const pieces = container.closest('[data-map]')?.querySelectorAll('[data-furniture]') ?? []
  const shown = Array.from(pieces).filter((piece) => getComputedStyle(piece).visibility === 'visible')
  const furniture = shown.map((piece): Box => {
    const box = piece.getBoundingClientRect()
    const [dx, dy] = [corner.x - left, corner.y - top]
    return { left: box.left + dx, top: box.top + dy, right: box.right + dx, bottom: box.bottom + dy }
  })
  return {
    furniture,
    frame: { zoom: map.getZoom(), origin: [origin.x, origin.y] },
    bounds: { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y },
  }
}
