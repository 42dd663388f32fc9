import type { Box } from '../geometry/box.ts'
import { contains } from '../geometry/box.ts'
import type { Point } from '../geometry/projection.ts'
import { FAN, LABEL, roomBeside } from './rules.ts'
import type { Face } from './text-width.ts'
import { textRoom } from './text-width.ts'

/** The Finnish name, which stands on the Finnish side of the border; then the one across. */
export interface PairTexts {
  finnish: string
  russian: string
}

/** A name: where its base line's end or start is. */
export interface NamePlace {
  at: Point
  anchor: 'start' | 'end'
  /** From the name to its symbol, where the two stand apart. */
  leader: readonly Point[] | null
}

/** Both names of a crossing: neither stands without the other. */
export type NamePair = Readonly<Record<keyof PairTexts, NamePlace>>

/** What places a pair: its symbol, and the size of its names. */
interface Drawn {
  at: Point
  size: number
  texts: PairTexts
  labelSize: number
}

/** The Finnish name is the heavier. */
const FACE = { finnish: 600, russian: 400 } as const satisfies Record<keyof PairTexts, Face>

/** Half the height of letters, and a little room round them. */
const LETTERS = { half: 6, room: 1.5 }

/** How a name may step aside, away from its symbol and down, px: the first that is clear is used. */
const STEPS: Record<keyof PairTexts, readonly Point[]> = {
  finnish: stepsAside(-LABEL.dodge),
  russian: stepsAside(LABEL.dodge),
}

/** A little outwards first, which keeps it level; then to where the border mostly does not run. */
function stepsAside(away: number): Point[] {
  return [0, away, -away, 2 * away].flatMap((down) => [0, 5, 10, 16, 21].map((out): Point => [out, down]))
}

/** Names level with their symbol; one that a line would cross steps aside. Lines are points close together. */
export function levelPair(drawn: Drawn, lines: readonly Point[]): NamePair {
  const [x, y] = drawn.at
  const level = {
    finnish: { at: [x - LABEL.finnishGap, y], anchor: 'end', leader: null },
    russian: { at: [x + LABEL.russianGap, y], anchor: 'start', leader: null },
  } as const satisfies NamePair
  return { finnish: aside('finnish'), russian: aside('russian') }

  function aside(side: keyof PairTexts): NamePlace {
    const sign = side === 'finnish' ? -1 : 1
    const places = STEPS[side].map(([out, down]) => moved(level[side], [sign * out, down]))
    return places.find((place) => isClear(place, side)) ?? level[side]
  }

  function isClear(place: NamePlace, side: keyof PairTexts): boolean {
    const { left, right } = nameBox(place, side, drawn)
    const { half, room } = LETTERS
    const [, middle] = place.at
    const letters = {
      left: left - room,
      right: right + room,
      top: middle - half - room,
      bottom: middle + half + room,
    }
    return !lines.some((point) => contains(letters, point))
  }
}

function moved(name: NamePlace, [right, down]: Point): NamePlace {
  return { ...name, at: [name.at[0] + right, name.at[1] + down] }
}

/** Names in two columns, each in its row, with a leader to its symbol. */
export function fannedPair(
  at: Point,
  { y, left, right }: { y: number; left: number; right: number },
): NamePair {
  return {
    finnish: {
      at: [left, y],
      anchor: 'end',
      leader: [[left + FAN.gap, y], [left + FAN.gap + FAN.elbow, y], at],
    },
    russian: {
      at: [right, y],
      anchor: 'start',
      leader: [[right - FAN.gap, y], [right - FAN.gap - FAN.elbow, y], at],
    },
  }
}

/** What the two names take up, chosen or not. */
export function pairBoxes(pair: NamePair, drawn: Omit<Drawn, 'at'>): [finnish: Box, russian: Box] {
  return [nameBox(pair.finnish, 'finnish', drawn), nameBox(pair.russian, 'russian', drawn)]
}

function nameBox(
  { at: [x, y], anchor, leader }: NamePlace,
  side: keyof PairTexts,
  { size, texts, labelSize }: Omit<Drawn, 'at'>,
): Box {
  const width = textRoom(texts[side], labelSize, FACE[side]) + (leader ? 0 : roomBeside(size, true))
  const left = anchor === 'end' ? x - width : x
  const half = (LABEL.lineHeight * labelSize) / LABEL.size / 2
  return { left, right: left + width, top: y - half, bottom: y + half }
}
