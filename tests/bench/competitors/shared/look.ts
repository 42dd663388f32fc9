import type { BasemapKind } from './data.ts'

/** The colours of the site's own map, by day. */
export const COLOURS = {
  ground: '#ebe9e3',
  finland: '#fcfbf8',
  russia: '#f2f0ea',
  water: '#d2e0e8',
  lakeEdge: '#b4c8d3',
  border: '#64478a',
  otherBorder: '#98b1bf',
}

export const FILLS: Readonly<Record<Exclude<BasemapKind, 'borders'>, string>> = {
  finland: COLOURS.finland,
  russia: COLOURS.russia,
  sea: COLOURS.water,
  lakes: COLOURS.water,
}

/** South-west and north-east corner of the border, with room for the names: longitude, latitude. */
export const VIEW: readonly [readonly [number, number], readonly [number, number]] = [
  [24.5, 59.7],
  [33.5, 69.4],
]
