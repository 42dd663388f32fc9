import type { Map as LeafletMap } from 'leaflet'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Box } from '../../geometry/box.ts'
import { type Frame, type Point, positionAt } from '../../geometry/projection.ts'

/** What the live map shows at rest. */
export interface Viewport {
  frame: Frame
  /** The part of the frame in view. */
  bounds: Box
  /** Obstacles: what stands on the map and hides what is beneath: buttons, scale, attribution. */
  obstacles: readonly Box[]
}

/**
 * The live map's viewport in Leaflet's own frame, that of its layer points: read after each zoom, move and change of
 * size, but not during one; and once the obstacles are there.
 */
export function useViewport(hasObstacles: boolean): Viewport {
  const [viewport, setViewport] = useState<Viewport | null>(null)
  const reading = useRef(0)
  const map = useMap()
  // Leaflet reports one zoom by several events, and each reading makes the browser lay the page out.
  const read = useCallback(() => {
    cancelAnimationFrame(reading.current)
    reading.current = requestAnimationFrame(() => {
      const now = viewportOf(map)
      startTransition(() => setViewport((before) => (before && isSame(before, now) ? before : now)))
    })
  }, [map])
  useMapEvents({ viewreset: read, zoomend: read, moveend: read, resize: read })
  useEffect(
    function readObstacles() {
      if (hasObstacles) read()
    },
    [hasObstacles, read],
  )
  useEffect(function stopReading() {
    return () => cancelAnimationFrame(reading.current)
  }, [])
  return viewport ?? viewportOf(map)
}

/** Where the corner of the map's box stands now, in the pixels of a frame: the map may have moved since it was read. */
export function cornerIn({ origin }: Frame, map: LeafletMap): Point {
  const [layer, corner] = [map.getPixelOrigin(), map.containerPointToLayerPoint([0, 0])]
  return [corner.x + layer.x - origin[0], corner.y + layer.y - origin[1]]
}

/** A point of a frame as Leaflet wants it: latitude first. */
export function latLngAt(point: Point, frame: Frame): [lat: number, lng: number] {
  const [lon, lat] = positionAt(point, frame)
  return [lat, lon]
}

function isSame(one: Viewport, other: Viewport): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function viewportOf(map: LeafletMap): Viewport {
  const origin = map.getPixelOrigin()
  const corner = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  const container = map.getContainer()
  const { left, top } = container.getBoundingClientRect()
  const pieces = container.closest('[data-map]')?.querySelectorAll('[data-obstacle]') ?? []
  const shown = Array.from(pieces).filter((piece) => getComputedStyle(piece).visibility === 'visible')
  const obstacles = shown.map((piece): Box => {
    const box = piece.getBoundingClientRect()
    const [dx, dy] = [corner.x - left, corner.y - top]
    return { left: box.left + dx, top: box.top + dy, right: box.right + dx, bottom: box.bottom + dy }
  })
  return {
    obstacles,
    frame: { zoom: map.getZoom(), origin: [origin.x, origin.y] },
    bounds: { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y },
  }
}
