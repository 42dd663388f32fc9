import type { Crossings } from './data.ts'

/** What the page says of the data; only the data knows it. */
export function sentenceOf({ features }: Crossings): string {
  const closed = features.filter(({ properties }) => properties.status === 'closed')
  const names = closed.map(({ properties }) => properties.name).join(', ')
  return `20 November 2023: ${closed.length} of the ${features.length} road crossings between Finland and Russia are closed: ${names}.`
}
