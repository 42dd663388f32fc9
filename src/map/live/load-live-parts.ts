import { loadStyles } from '../../site/load-styles.ts'
import { admitLeaflet } from './admit-leaflet.ts'
import styles from './live.css?url'
import type { LiveParts } from './live-parts.ts'

/** The map needs its styles, border and places: they are loaded along with it, not after. */
export async function loadLiveParts(): Promise<LiveParts> {
  admitLeaflet()
  const [{ liveParts }] = await Promise.all([
    import('./live-parts.ts'),
    import('virtual:border'),
    import('virtual:places'),
    loadStyles(styles),
  ])
  return liveParts
}
