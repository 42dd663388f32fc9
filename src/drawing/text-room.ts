import { WIDEST_FONT } from './rules.ts'
import { type Face, textWidth } from './text-width.ts'

/** What has been measured, for a size of 1: a layout asks for the same names again and again. */
const known: Record<Face, Map<string, number>> = { 400: new Map(), 600: new Map(), italic: new Map() }

/** How much room a text is given, px: whichever font it is drawn in, it is no wider. */
export function textRoom(text: string, size: number, face: Face = 400): number {
  const width = known[face].get(text) ?? textWidth(text, 1, face)
  known[face].set(text, width)
  return width * size * WIDEST_FONT
}
