import table from './advances.json' with { type: 'json' }
import { WIDEST_FONT } from './rules.ts'

/** The faces that the map is written in: two weights, and one for waters. */
export type Face = 400 | 600 | 'italic'

/** The measures of a face, in thousandths of the size of type: for each, the letters or pairs of letters that have it. */
export interface FaceAdvances {
  advances: Readonly<Record<string, string>>
  /** How much nearer to each other, or farther apart, two letters stand than their advances say. */
  kerning: Readonly<Record<string, string>>
}

export type AdvanceTable = Readonly<Record<Face, FaceAdvances>>

/** The unit of the table. */
const UNITS = 1000
/** For a letter that the font lacks: as wide as any letter gets. */
const UNKNOWN = 1000

const faces = {
  '400': measuresOf(table['400']),
  '600': measuresOf(table['600']),
  italic: measuresOf(table.italic),
}

/**
 * How wide a text is in the web font, px, to a tenth. `npm run advances` writes down the widths of its letters, so
 * that names keep apart without a browser.
 */
export function textWidth(text: string, size: number, face: Face = 400): number {
  const { advances, kerning } = faces[face]
  let width = 0
  let before = ''
  for (const letter of text) {
    width += (advances.get(letter) ?? UNKNOWN) + (kerning.get(before + letter) ?? 0)
    before = letter
  }
  return (size * width) / UNITS
}

function measuresOf({ advances, kerning }: FaceAdvances) {
  return { advances: measures(advances, 1), kerning: measures(kerning, 2) }
}

/** The measure of each text of a length. */
function measures(groups: Readonly<Record<string, string>>, letters: 1 | 2): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([measure, texts]) =>
      (texts.match(new RegExp(`.{${letters}}`, 'gsu')) ?? []).map((text) => [text, Number(measure)] as const),
    ),
  )
}

/** Measured widths, for a size of 1: a layout asks for the same names again and again. */
const known: Record<Face, Map<string, number>> = { 400: new Map(), 600: new Map(), italic: new Map() }

/** How much room a text is given, px: no font draws it wider. */
export function textRoom(text: string, size: number, face: Face = 400): number {
  const width = known[face].get(text) ?? textWidth(text, 1, face)
  known[face].set(text, width)
  return width * size * WIDEST_FONT
}
