import { type Box, boxAround } from './box.ts'
import { INSET, insetBox } from './forms.ts'
import { type Frame, type Point, place } from './projection.ts'

/** What the inset shows, in a frame. */
export function insetFrame(frame: Frame): Box {
  const scale = 2 ** (frame.zoom - INSET.zoom)
  return boxAround(place(INSET.center, frame), (INSET.width / 2) * scale, (INSET.height / 2) * scale)
}

/**
 * The level line from what the inset shows to the inset; null where it would not meet it. It goes on beneath the inset,
 * and so still meets it while the map is moved.
 */
export function insetConnector(
  frame: Box,
  bounds: Pick<Box, 'right' | 'bottom'>,
): readonly [Point, Point] | null {
  const { left, top, right, bottom } = insetBox(bounds)
  const level = (frame.top + frame.bottom) / 2
  if (level < top || level > bottom || frame.right >= left) return null
  return [
    [frame.right, level],
    [right, level],
  ]
}
