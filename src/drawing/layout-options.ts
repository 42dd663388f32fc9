import { type Language, ownCrossing, type Page } from '../address/view.ts'
import { type Box, boxAround } from '../geometry/box.ts'
import { type Frame, frameAround } from '../geometry/projection.ts'
import { roundedKilometres } from '../i18n/format.ts'
import type { LayoutOptions } from './layout.ts'
import { INSET, insetBox, insetFrame } from './layout-variants.ts'
import { FENCE_SYMBOL, LABEL } from './rules.ts'
import { INSET_SCALE } from './scale.ts'

/** From this width on, a map has room for larger names. */
const WIDE = 560

interface Wanted {
  frame: Frame
  /** What is in view, in the frame's pixels. */
  bounds: Box
  /** Whether the enlarged south-east is to stand on it. */
  inset: boolean
  /** What else stands on it. */
  obstacles?: readonly Box[]
  page: Page
  language: Language
  borderLengthKm: number
}

/** The options of the drawing for a map of a size on a page. */
export function layoutOptions({
  frame,
  bounds,
  inset,
  obstacles = [],
  page,
  language,
  borderLengthKm,
}: Wanted): LayoutOptions {
  const own = ownCrossing(page)
  const isRoomy = own !== null || bounds.right - bounds.left >= WIDE
  return {
    frame,
    bounds,
    language,
    labelSize: isRoomy ? LABEL.size : LABEL.narrowSize,
    fenceSymbol: isRoomy ? FENCE_SYMBOL.wide : FENCE_SYMBOL.narrow,
    inset: inset ? { frame: insetFrame(frame), box: cornerOf(bounds) } : null,
    own,
    obstacles,
    borderLengthKm,
    kilometreName: (km) => roundedKilometres(km, language),
  }
}

/** Where the inset stands, and what is beyond it: in a larger box it stands farther to the right and down. */
function cornerOf(bounds: Box): Box {
  return { ...insetBox(bounds), right: bounds.right, bottom: bounds.bottom }
}

/** The options for the inset itself. */
export function insetOptions(language: Language, borderLengthKm: number): LayoutOptions {
  const frame = frameAround(INSET.center, INSET.zoom)
  const bounds = boxAround([0, 0], INSET.width / 2, INSET.height / 2)
  return {
    ...layoutOptions({ frame, bounds, inset: false, page: { kind: 'home' }, language, borderLengthKm }),
    labelSize: LABEL.size,
    fenceSymbol: FENCE_SYMBOL.wide,
    obstacles: [INSET_TITLE, INSET_SCALE_BOX],
  }
}

const INSET_SCALE_BOX: Box = {
  left: INSET.width / 2 - INSET_SCALE.width,
  top: INSET.height / 2 - INSET_SCALE.height,
  right: INSET.width / 2,
  bottom: INSET.height / 2,
}

/** Where the inset's title stands. */
const INSET_TITLE: Box = {
  left: -INSET.width / 2,
  top: -INSET.height / 2,
  right: 0,
  bottom: -INSET.height / 2 + 24,
}
