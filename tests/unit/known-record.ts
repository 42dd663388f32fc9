import type { Geodata } from '../../geodata/schema/geodata.ts'

/** What the tests know of. Later decisions and confirmations are recorded without touching a test. */
const KNOWN_UNTIL = '2026-07-01'
const CONFIRMED_ON = '2026-05-24'
const SEARCHED_UP_TO = '2026-11-23'

/** The decisions, the record and the sources as they stood on that day. */
export function asKnown<Data extends Pick<Geodata, 'decisions' | 'record' | 'sources'>>(data: Data): Data {
  const { decisions, record, sources } = data
  return {
    ...data,
    decisions: decisions.filter(({ adoptedAt }) => adoptedAt.slice(0, 10) <= KNOWN_UNTIL),
    record: {
      ...record,
      confirmations: record.confirmations.filter(({ date }) => date <= CONFIRMED_ON),
      searchedUpTo: SEARCHED_UP_TO,
    },
    sources: sources.filter(({ date }) => date === null || date <= KNOWN_UNTIL),
  }
}
