import type { Status } from '../../../geodata/schema/decision.ts'

/** Crossings that a decision opens, or closes. */
interface Change {
  names: string
  status: Status
}

/** The words of the feed of decisions; what an entry says is in those of the page of decisions. */
export const feed = {
  title: 'Itäraja: decisions on the Finland–Russia border',
  subtitle:
    'Every decision of the Finnish Government on the eight road crossings, newest first, each with its sources.',
  entry: ({ name, from, changes }: { name: string; from: string; changes: readonly Change[] }) =>
    `${name}, in force from ${from}: ${changes.map(change).join('; ') || 'no status changes'}`,
}

function change({ names, status }: Change): string {
  return `${names} ${status}`
}
