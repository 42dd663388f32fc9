import type { Position } from 'geojson'
import type { Level } from './levels.ts'

/** Rounds a line to the level's grid and leaves out positions that then repeat. Those in `exact` stay as they are. */
export function roundLine(line: Position[], grid: Level['grid'], exact: Position[] = []): Position[] {
  const kept = new Set(exact.map(String))
  return line
    .map((position) => (kept.has(String(position)) ? position : roundPosition(position, grid)))
    .filter((position, index, all) => index === 0 || String(position) !== String(all[index - 1]))
}

function roundPosition([lon = 0, lat = 0]: Position, grid: Level['grid']): Position {
  return [
    sixDecimals(Math.round(lon / grid.lon) * grid.lon),
    sixDecimals(Math.round(lat / grid.lat) * grid.lat),
  ]
}

/** Also takes off what binary fractions add: 27.290000000000003. */
export function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
