import type { Status } from '../../../geodata/schema/decision.ts'
import type { feed as en } from '../en/feed.ts'

interface Change {
  names: string
  status: Status
}

export const feed: typeof en = {
  title: 'Itäraja: Suomen ja Venäjän rajaa koskevat päätökset',
  subtitle:
    'Kaikki valtioneuvoston päätökset kahdeksasta maantierajanylityspaikasta uusimmasta alkaen, kukin lähteineen.',
  entry: ({ name, from, changes }) =>
    `${name}, voimassa ${from} alkaen: ${changes.map(change).join('; ') || 'tilanne ei muutu'}`,
}

function change({ names, status }: Change): string {
  return `${status === 'open' ? 'avataan' : 'suljetaan'} ${names}`
}
