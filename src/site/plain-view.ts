import { ALL_LAYERS, type View } from '../address/view.ts'

/** What a link to another page leaves behind of the present view: everything but the language. */
export const PLAIN = {
  crossing: null,
  moment: null,
  layers: ALL_LAYERS,
  map: null,
  anchor: null,
  other: [],
} satisfies Partial<View>
