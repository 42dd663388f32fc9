import { readMapPosition } from './map-position.ts'
import type { Repair } from './repair.ts'
import type { View } from './view.ts'

const MAP = /^map=/i

/** What follows `#`, decoded: a map position (`map=6.5/64.20/29.90`), or the name of a place on the page. */
export function readFragment(text: string): Pick<View, 'map' | 'anchor'> & { repair: Repair | null } {
  if (!MAP.test(text)) return { map: null, anchor: text === '' ? null : text, repair: null }
  const { value, repair } = readMapPosition(text.replace(MAP, ''))
  return { map: value, anchor: null, repair }
}
