import type { Position } from 'geojson'

/** Degrees, WGS 84. */
export type Box = { west: number; south: number; east: number; north: number }

export function boxesTouch(a: Box, b: Box): boolean {
  return a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south
}

/** The smallest box around a line or ring. */
export function boxAround(line: Position[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const [lon = 0, lat = 0] of line) {
    box.west = Math.min(box.west, lon)
    box.south = Math.min(box.south, lat)
    box.east = Math.max(box.east, lon)
    box.north = Math.max(box.north, lat)
  }
  return box
}

/** As a GeoJSON `bbox`, which is also what mapshaper takes. */
export function bboxOf({ west, south, east, north }: Box): [number, number, number, number] {
  return [west, south, east, north]
}
