import { ALL_LAYERS, type Language, type Page } from '../address/view.ts'
import type { SharedView, Site } from './site.ts'

/** What a link to another page does not keep of the present view: everything but the language. */
export const PLAIN = {
  crossing: null,
  near: null,
  moment: null,
  layers: ALL_LAYERS,
  map: null,
  anchor: null,
} satisfies Partial<SharedView>

/** Another page at the moment and with the layers of the present view, but with nothing chosen and its map as it opens. */
export function atSameMoment(page: Page) {
  return { page, crossing: null, near: null, map: null, anchor: null }
}

/** The address of the present view in a language; from a page that is not found it leads to the map. */
export function addressIn({ view, addressOf }: Pick<Site, 'view' | 'addressOf'>, language: Language): string {
  if (view.page.kind !== 'not-found') return addressOf({ language })
  return addressOf({ ...PLAIN, language, page: { kind: 'home' } })
}

type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>

/**
 * Whether a click on a link is for the page to follow. If it asks for a tab, a window or a download, it is the
 * browser's.
 */
export function followsHere({ button, metaKey, ctrlKey, shiftKey, altKey }: Click): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
