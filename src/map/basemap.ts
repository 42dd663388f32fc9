import tileUrl from 'virtual:tiles'
import { ZOOM } from '../address/map-position.ts'
import type { MapPosition } from '../address/view.ts'

/** What the map is drawn on: our own drawing, which is there at once, or tiles from another host. */
export type Basemap = 'simple' | 'detailed'

/** The chosen base map, and how to choose another. */
export interface BasemapControl {
  chosen: Basemap
  choose(basemap: Basemap): void
  /** Whether the tiles of the detailed base map fail to load. */
  failed: boolean
  setFailed(failed: boolean): void
  /** Which attempt at the tiles this is, from 1. */
  attempt: number
  retry(): void
}

/** The host of the tiles, as readers are told: `tile.openstreetmap.org` */
export const TILE_HOST = new URL(tileUrl).host

/** How the map zooms on each. Tiles are drawn for whole levels; in between they would be blurred. */
export const ZOOMING = {
  simple: { max: ZOOM.simple, step: 0.1 },
  detailed: { max: ZOOM.max, step: 1 },
} as const satisfies Record<Basemap, { max: number; step: number }>

/** A position as a base map can show it: never closer than asked for. */
export function shownOn(basemap: Basemap, { zoom, lat, lon }: MapPosition): MapPosition {
  const level = basemap === 'detailed' ? Math.floor(zoom) : zoom
  return { zoom: Math.min(level, ZOOMING[basemap].max), lat, lon }
}
