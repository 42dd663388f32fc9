/** A share of the width, for an attribute. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}

/** On which side of its place a text has the more room. */
export function besides(share: number): { textAnchor: 'start' | 'end'; sign: 1 | -1 } {
  return share < 0.5 ? { textAnchor: 'start', sign: 1 } : { textAnchor: 'end', sign: -1 }
}
