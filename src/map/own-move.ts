import type { Map as LeafletMap } from 'leaflet'

const moving = new WeakSet<LeafletMap>()

/** Moves a map at once, for another reason than that its reader asked for the view: the address keeps the reader's. */
export function moveOurselves(map: LeafletMap, move: () => void): void {
  moving.add(map)
  move()
  moving.delete(map)
}

/** Whether the move that Leaflet tells of is such a one. */
export function isOwnMove(map: LeafletMap): boolean {
  return moving.has(map)
}
