/** A share of the width, for an attribute. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}

/** On which side of its place a text has the more room. */
export function besides(share: number): { textAnchor: 'start' | 'end'; sign: 1 | -1 } {
  return share < 0.5 ? { textAnchor: 'start', sign: 1 } : { textAnchor: 'end', sign: -1 }
}

/** As wide as a letter gets on average in any language and any font that stands in, px, in the figures' size of text. */
const LETTER = 7.9

/** Whether there is room for a text, px. */
export function fits(text: string, room: number): boolean {
  return text.length * LETTER <= room
}
