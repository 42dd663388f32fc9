import { textRoom } from '../../drawing/text-width.ts'

/** A name below a line, and the end of it that stands where it belongs. */
export interface BarcodeName {
  text: string
  /** Where it belongs, as a share of the line. */
  at: number
  anchor: 'start' | 'middle' | 'end'
}

/** px */
const SIZE = 13
const GAP = 6

/** For each name the row in which it meets no other, the uppermost, in a line of a width, px. */
export function rowsOf(names: readonly BarcodeName[], width: number): number[] {
  const ends: number[] = []
  return names.map(({ text, at, anchor }) => {
    const room = textRoom(text, SIZE)
    const left = at * width - { start: 0, middle: room / 2, end: room }[anchor]
    const free = ends.findIndex((end) => end + GAP <= left)
    const row = free < 0 ? ends.length : free
    ends[row] = left + room
    return row
  })
}
