import type { FenceSection, FenceState } from '../../geodata/schema/fence.ts'
import { type Box, boxAround, hull } from '../geometry/box.ts'
import { lengthOf, pointAlong, polyline, ticks } from '../geometry/polyline.ts'
import { offset, slice } from '../geometry/polyline-parts.ts'
import type { Point } from '../geometry/projection.ts'
import { simplifyLine } from '../geometry/simplify-line.ts'
import type { DrawnBorder } from './border.ts'
import type { CrossingPlace } from './crossing-places.ts'
import { FENCE, FENCE_NOTE } from './rules.ts'
import { textRoom } from './text-width.ts'

/** A fence section on the map: beside the border on the Finnish side, under the symbol of its crossing. */
export interface FencePlace {
  section: string
  points: readonly Point[]
}

/**
 * Places the fence sections at the crossings that stand apart. A section with known ends is drawn at its true length
 * if that is long enough to see; any other is a mark of a fixed length, px.
 */
export function placeFence(
  sections: readonly FenceSection[],
  crossings: readonly CrossingPlace[],
  border: DrawnBorder,
  lengthAt: (crossing: CrossingPlace) => number,
): FencePlace[] {
  return sections.flatMap((section) => {
    const crossing = crossings.find(({ id }) => id === section.crossing)
    if (!crossing || crossing.names?.finnish.leader) return []
    const [from, to] = extent(section, crossing, border, lengthAt(crossing))
    return [{ section: section.id, points: beside(border, from, to) }]
  })
}

/** From where to where along the border, px. */
function extent(
  { borderKm }: FenceSection,
  { along, size }: CrossingPlace,
  border: DrawnBorder,
  length: number,
): [from: number, to: number] {
  if (borderKm) {
    const [from, to] = [border.pixelsAt(borderKm.from), border.pixelsAt(borderKm.to)]
    if (to - from >= size + FENCE.beyondSymbol) return [from, to]
  }
  return [along - length / 2, along + length / 2]
}

function beside(border: DrawnBorder, from: number, to: number): Point[] {
  return offset(simplifyLine(slice(border, from, to), FENCE.tolerance), FENCE.offset)
}

/** The ticks of the closest pattern, whatever the state: what a fence takes up beside its line. */
function reach({ points }: FencePlace): [from: Point, to: Point][] {
  return ticks(points, { first: 0, every: 3, length: FENCE.ticks })
}

/** A fence as points close together. */
export function fencePoints(fence: FencePlace): Point[] {
  return reach(fence).flat()
}

/** What a fence takes up: a box for each few pixels of it. */
export function fenceBoxes(fence: FencePlace): Box[] {
  return reach(fence).map((tick) => hull(tick, FENCE.rim))
}

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
