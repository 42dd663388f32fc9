import type { Position } from 'geojson'

/** Pixels, right and down. */
export type Point = readonly [x: number, y: number]

const TILE = 256

/**
 * Web Mercator (EPSG:3857) in pixels of the whole world at a zoom, with Leaflet's tile size and origin
 * (180° W, 85.05° N), so that a point stands at the same pixel in both drawings.
 */
export function project([lon, lat]: Position, zoom: number): Point {
  const world = TILE * 2 ** zoom
  const sine = Math.sin(((lat ?? 0) * Math.PI) / 180)
  return [world * ((lon ?? 0) / 360 + 0.5), world * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))]
}

/** The inverse of `project`: longitude and latitude of a world pixel. */
export function unproject([x, y]: Point, zoom: number): [lon: number, lat: number] {
  const world = TILE * 2 ** zoom
  const mercator = Math.PI * (1 - (2 * y) / world)
  return [(x / world - 0.5) * 360, (Math.atan(Math.sinh(mercator)) * 180) / Math.PI]
}

/** Coordinates on the map in pixels: what stands at `[0, 0]`, and the zoom. */
export interface Frame {
  zoom: number
  /** World pixel (see `project`) at this zoom that is the frame's `[0, 0]`. */
  origin: Point
}

/** The frame that has a place (longitude, latitude) at `[0, 0]`. */
export function frameAround(center: Position, zoom: number): Frame {
  return { zoom, origin: project(center, zoom) }
}

/** The same, moved to the nearest whole pixel of the world, as Leaflet does: both then draw alike. */
export function wholeFrameAround(center: Position, zoom: number): Frame {
  const [x, y] = project(center, zoom)
  return { zoom, origin: [Math.round(x), Math.round(y)] }
}

/** A position in a frame. */
export function place(position: Position, { zoom, origin }: Frame): Point {
  const [x, y] = project(position, zoom)
  return [x - origin[0], y - origin[1]]
}

/** The inverse of `place`: longitude and latitude of a point of a frame. */
export function positionAt([x, y]: Point, { zoom, origin }: Frame): [lon: number, lat: number] {
  return unproject([x + origin[0], y + origin[1]], zoom)
}
