import { type Language, ownCrossing, type Page } from '../address/view.ts'
import { roundedKilometres } from '../i18n/format.ts'
import { type Box, boxAround } from './box.ts'
import { INSET, insetBox } from './forms.ts'
import type { LayoutOptions } from './layout.ts'
import { type Frame, frameAround, place } from './projection.ts'
import { FENCE, LABEL } from './rules.ts'

/** From this width on a map has room for its larger names. */
const WIDE = 560

interface Wanted {
  frame: Frame
  /** What is to be seen, in the frame's pixels. */
  bounds: Box
  /** Whether the enlarged south-east stands beside it. */
  inset: boolean
  page: Page
  language: Language
  borderLengthKm: number
}

/** The choices of the drawing for a map of a size on a page. */
export function layoutOptions({
  frame,
  bounds,
  inset,
  page,
  language,
  borderLengthKm,
}: Wanted): LayoutOptions {
  const isWide = bounds.right - bounds.left >= WIDE
  const own = ownCrossing(page)
  const fenceLength = isWide ? FENCE.length : FENCE.narrowLength
  return {
    frame,
    bounds,
    language,
    labelSize: isWide || own !== null ? LABEL.size : LABEL.narrowSize,
    fenceLength: own !== null && frame.zoom >= 8 ? FENCE.pageLength : fenceLength,
    insetFrame: inset ? insetFrame(frame) : null,
    large: own,
    // In a larger box the inset stands farther to the right and down, never farther in.
    obstacles: inset ? [{ ...insetBox(bounds), right: bounds.right, bottom: bounds.bottom }] : [],
    endNames: [roundedKilometres(0, language), roundedKilometres(borderLengthKm, language)],
  }
}

/** What the inset shows, in a frame. */
export function insetFrame(frame: Frame): Box {
  const scale = 2 ** (frame.zoom - INSET.zoom)
  return boxAround(place(INSET.center, frame), (INSET.width / 2) * scale, (INSET.height / 2) * scale)
}

/** The choices for the inset itself. */
export function insetOptions(language: Language, borderLengthKm: number): LayoutOptions {
  const frame = frameAround(INSET.center, INSET.zoom)
  const bounds = boxAround([0, 0], INSET.width / 2, INSET.height / 2)
  return {
    ...layoutOptions({ frame, bounds, inset: false, page: { kind: 'home' }, language, borderLengthKm }),
    labelSize: LABEL.size,
    fenceLength: FENCE.insetLength,
    obstacles: [INSET_TITLE],
  }
}

/** Where the inset's title stands. */
const INSET_TITLE: Box = {
  left: -INSET.width / 2,
  top: -INSET.height / 2,
  right: 0,
  bottom: -INSET.height / 2 + 24,
}
