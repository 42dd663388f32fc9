import { stringify } from 'csv-stringify/sync'
import * as v from 'valibot'
import { Status } from '../../../geodata/schema/decision.ts'
import { Slug } from '../../../geodata/schema/scalars.ts'
import { helsinkiInstant } from '../../model/helsinki.ts'
import { isWithin, type Period, settledAt } from '../../model/periods.ts'
import type { Register } from '../../model/register.ts'
import { type CrossingSituation, situationAt } from '../../model/situation.ts'
import { primarySource } from '../../source/source-rank.ts'
import { writtenInstant } from './instant.ts'
import { described, SourceIds, WrittenInstant } from './shapes.ts'

/** The status of a crossing in a period. */
export const StatusInPeriod = v.strictObject({
  from: described(
    WrittenInstant,
    'When it begins: the instant at which this crossing changes, else that of the period; in the first period, the beginning of the record',
  ),
  to: described(v.nullable(WrittenInstant), 'When it ends, not included; null: still so at the last word'),
  status: described(Status, 'Whether the crossing is open to traffic'),
  applications: described(
    v.nullable(v.boolean()),
    'Whether applications for international protection are accepted at this crossing, at the end of the period; null: no decision says',
  ),
  decision: described(
    v.nullable(Slug),
    'Id of the decision that begins the period, in decisions.json; null before the first',
  ),
  sources: described(
    SourceIds,
    'Sources of that decision; before the first, of the one that ends the period',
  ),
})
export type StatusInPeriod = v.InferOutput<typeof StatusInPeriod>

/** The columns of `status.csv`, in their order. */
export const STATUS_COLUMNS = [
  'crossing',
  'from',
  'to',
  'status',
  'applications',
  'decision',
  'source',
] as const

/**
 * The status of every crossing, by its id, period by period and without a gap: each begins at the very instant
 * at which the one before ends.
 */
export function statusTable(register: Register): ReadonlyMap<string, StatusInPeriod[]> {
  const table = new Map(register.crossings.map(({ id }): [string, StatusInPeriod[]] => [id, []]))
  for (const period of register.periods) {
    for (const state of situationAt(register, settledAt(period)).crossings) {
      const row = statusIn(register, period, state)
      const before = table.get(state.crossing.id)?.at(-1)
      if (before) before.to = row.from
      table.get(state.crossing.id)?.push(row)
    }
  }
  return table
}

/** RFC 4180: a row a crossing and period, crossings from north to south. An empty field is null. */
export function statusCsv(register: Register): string {
  const rows = [...statusTable(register)].flatMap(([crossing, ofCrossing]) =>
    ofCrossing.map(({ sources, applications, ...row }) => ({
      ...row,
      crossing,
      applications: applications === null ? null : String(applications),
      source: primarySource(register, sources),
    })),
  )
  return stringify(rows, { header: true, columns: [...STATUS_COLUMNS], record_delimiter: 'windows' })
}

function statusIn(
  { periods, record }: Register,
  period: Period,
  { status, since, applications }: CrossingSituation,
): StatusInPeriod {
  const ownChange = since && isWithin(period, since.at) ? since.at : null
  const from = ownChange ?? period.from ?? helsinkiInstant(record.recordFrom)
  const speaking = period.decision ?? periods[1]?.decision ?? record.lastConfirmed
  return {
    from: writtenInstant(from),
    to: null,
    status,
    applications: period.decision && applications,
    decision: period.decision?.id ?? null,
    sources: [...speaking.sources],
  }
}
