import type { FenceState } from '../../geodata/schema/fence.ts'
import { type Box, boxAround } from './box.ts'
import type { FencePlace } from './fence-places.ts'
import { lengthOf, pointAlong, polyline } from './polyline.ts'
import type { Point } from './projection.ts'
import { FENCE_NOTE } from './rules.ts'
import { textRoom } from './text-room.ts'

/** The words of the note: of each state, and of an extent that is not published. */
export interface FenceWords {
  state: Record<FenceState, string>
  extent: string
}

/** What the map says beside a fence whose extent is not published: two lines at the end of a leader. */
export interface FenceNote {
  section: string
  words: FenceWords
  /** From the fence to the words. */
  leader: readonly [Point, Point]
  /** Where both lines end, and the middle between them. */
  at: Point
}

/** Places the note on the Finnish side, at an end of the fence that has room for it; null where neither has. */
export function placeFenceNote(
  { section, points }: FencePlace,
  words: FenceWords,
  isFree: (box: Box) => boolean,
): FenceNote | null {
  const { leader, gap, fromEnd } = FENCE_NOTE
  const line = polyline(points)
  const notes = [lengthOf(line) - fromEnd, fromEnd].map((distance): FenceNote => {
    const [x, y] = pointAlong(line, distance)
    const end = x - gap - leader
    return {
      section,
      words,
      leader: [
        [x - gap, y],
        [end, y],
      ],
      at: [end - gap, y],
    }
  })
  return notes.find((note) => isFree(fenceNoteBox(note))) ?? null
}

/** What the note takes up, whichever state it names. */
export function fenceNoteBox({ words, at: [x, y] }: FenceNote): Box {
  const lines = [words.extent, ...Object.values(words.state)]
  const width = Math.max(...lines.map((line) => textRoom(line, FENCE_NOTE.size)))
  return boxAround([x - width / 2, y], width / 2, FENCE_NOTE.line)
}
