import type { Status } from '../../../geodata/schema/decision.ts'
import type { feed as en } from '../en/feed.ts'

interface Change {
  names: string
  status: Status
}

export const feed: typeof en = {
  title: 'Itäraja: beslut om gränsen mellan Finland och Ryssland',
  subtitle:
    'Alla statsrådets beslut om de åtta gränsövergångsställena på väg, det nyaste först, vart och ett med sina källor.',
  entry: ({ name, from, changes }) =>
    `${name}, i kraft från ${from}: ${changes.map(change).join('; ') || 'läget ändras inte'}`,
}

function change({ names, status }: Change): string {
  return `${names} ${status === 'open' ? 'öppnas' : 'stängs'}`
}
