import { ALL_LAYERS, type Page } from '../address/view.ts'
import type { SharedView } from './site.ts'

/** What a link to another page leaves behind of the present view: everything but the language. */
export const PLAIN = {
  crossing: null,
  moment: null,
  layers: ALL_LAYERS,
  map: null,
  anchor: null,
} satisfies Partial<SharedView>

/** Another page at the moment and with the layers of the present view, but with nothing chosen and its map as it opens. */
export function atSameMoment(page: Page) {
  return { page, crossing: null, map: null, anchor: null }
}
