import { admitLeaflet } from './admit-leaflet.ts'
import type { LiveParts } from './live-parts.ts'

/** The map needs the places that it names: they are asked for along with it, not after. */
export async function loadLiveParts(): Promise<LiveParts> {
  admitLeaflet()
  const [{ liveParts }] = await Promise.all([import('./live-parts.ts'), import('virtual:places')])
  return liveParts
}
