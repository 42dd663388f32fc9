import type { FenceState } from '../../geodata/schema/fence.ts'
import { type Box, contains } from '../geometry/box.ts'
import { samples } from '../geometry/polyline-parts.ts'
import type { Point } from '../geometry/projection.ts'
import type { DrawnBorder } from './border.ts'
import type { CrossingPlace } from './crossing-places.ts'
import { FENCE_NOTE, LABEL } from './rules.ts'
import { textRoom } from './text-width.ts'

/** What the note on a fence mark that is not to scale says of each state of its section. */
export type FenceWords = Readonly<Record<FenceState, string>>

/** The note on the map: lines that end below each other. */
export interface FenceNote {
  section: string
  lines: Readonly<Record<FenceState, readonly string[]>>
  /** Where the first line ends. */
  at: Point
}

/** How far along the border, px, the note may come near to it. */
const NEARBY = 160
/** How far the note steps away from the border, px. */
const STEPS = [0, 24, 48, 72, 96]

/** Places the note below the Finnish name of its crossing or above it; null where neither has room. */
export function placeFenceNote(
  section: string,
  words: FenceWords,
  { names, along }: CrossingPlace,
  border: DrawnBorder,
  isFree: (box: Box) => boolean,
): FenceNote | null {
  if (!names) return null
  const [x, y] = names.finnish.at
  const next = (LABEL.lineHeight + FENCE_NOTE.line) / 2 + 1
  const notes = FENCE_NOTE.widths.flatMap((width) => {
    const lines = linesOf(words, width)
    const tops = [y + next, y - next - (heightOf(lines) - 1) * FENCE_NOTE.line]
    return STEPS.flatMap((step) => tops.map((top): FenceNote => ({ section, lines, at: [x - step, top] })))
  })
  const line = samples(border, along - NEARBY, along + NEARBY, LABEL.dodge / 4)
  const hasRoom = (box: Box) => isFree(box) && !line.some((point) => contains(box, point))
  return notes.find((note) => hasRoom(fenceNoteBox(note))) ?? null
}

function linesOf(words: FenceWords, width: number): FenceNote['lines'] {
  return {
    planned: wrapped(words.planned, width),
    'under construction': wrapped(words['under construction'], width),
    built: wrapped(words.built, width),
  }
}

/** The lines of a text no wider than that, px, unless by a single word. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length === 0 || textRoom(longer, FENCE_NOTE.size) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

function heightOf(lines: FenceNote['lines']): number {
  return Math.max(...Object.values(lines).map(({ length }) => length))
}

/** What the note takes up, whichever state it names. */
export function fenceNoteBox({ lines, at: [x, y] }: FenceNote): Box {
  const widths = Object.values(lines)
    .flat()
    .map((line) => textRoom(line, FENCE_NOTE.size))
  const top = y - FENCE_NOTE.line / 2
  return { left: x - Math.max(...widths), right: x, top, bottom: top + heightOf(lines) * FENCE_NOTE.line }
}
