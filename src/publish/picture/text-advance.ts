import { Resvg } from '@resvg/resvg-js'
import { font, type Weight } from './fonts.ts'

const SIZE = 100
const advances = new Map<string, number>()

/** How wide a line of text is drawn, px: measured word by word by what draws it. */
export function textAdvance(text: string, size: number, weight: Weight): number {
  const words = text.split(' ')
  const widths = words.map((word) => advanceOf(word, weight))
  const spaces = (words.length - 1) * advanceOf('\u00a0', weight)
  return (size / SIZE) * widths.reduce((sum, width) => sum + width, spaces)
}

/** Between two strokes, since only ink can be measured. */
function advanceOf(word: string, weight: Weight): number {
  const key = `${weight} ${word}`
  const known = advances.get(key) ?? inkOf(`|${word}|`, weight) - inkOf('||', weight)
  advances.set(key, known)
  return known
}

function inkOf(text: string, weight: Weight): number {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="${SIZE}" font-weight="${weight}">${escaped}</text></svg>`
  return new Resvg(svg, { font }).getBBox()?.width ?? 0
}
