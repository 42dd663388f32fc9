import { type Box, boxAround } from './box.ts'
import { INSET } from './forms.ts'
import { type Frame, place } from './projection.ts'

/** What the inset shows, in a frame. */
export function insetFrame(frame: Frame): Box {
  const scale = 2 ** (frame.zoom - INSET.zoom)
  return boxAround(place(INSET.center, frame), (INSET.width / 2) * scale, (INSET.height / 2) * scale)
}
