/** On which side of its place a text has the more room. */
export function besides(share: number): { textAnchor: 'start' | 'end'; sign: 1 | -1 } {
  return share < 0.5 ? { textAnchor: 'start', sign: 1 } : { textAnchor: 'end', sign: -1 }
}
