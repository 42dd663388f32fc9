import { ALL_LAYERS } from '../address/view.ts'
import type { SharedView } from './site.ts'

/** What a link to another page leaves behind of the present view: everything but the language. */
export const PLAIN = {
  crossing: null,
  moment: null,
  layers: ALL_LAYERS,
  map: null,
  anchor: null,
} satisfies Partial<SharedView>
