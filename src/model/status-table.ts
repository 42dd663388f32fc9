import type { Status } from '../../geodata/schema/decision.ts'
import { helsinkiInstant, type Instant } from './helsinki.ts'
import { isWithin, type Period, settledAt } from './periods.ts'
import type { Register } from './register.ts'
import { type CrossingSituation, situationAt } from './situation.ts'
import { primarySource } from './source-rank.ts'
import { writtenInstant } from './written-instant.ts'

/** The status of a crossing in a period, as it is published. Instants are written by RFC 3339. */
interface StatusInPeriod {
  from: string
  /** Not included; null: still so at the last word. */
  to: string | null
  status: Status
  /** null: no decision says. */
  applications: boolean | null
  /** Id of the decision that begins the period; null before the first. */
  decision: string | null
  /** Ids; before the first decision, of the one that ends the period. */
  sources: string[]
}

/**
 * The status of every crossing, by its id, period by period and without a gap: each begins at the instant at which
 * the one before ends.
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

function statusIn(
  { periods, record }: Register,
  period: Period,
  { status, since, applications }: CrossingSituation,
): StatusInPeriod {
  const ownChange = since && isWithin(period, since.at) ? since.at : null
  const from = ownChange ?? period.from ?? helsinkiInstant(record.recordFrom)
  const speaking = period.decision ?? periods[1]?.decision ?? record.lastConfirmation
  return {
    from: writtenInstant(from),
    to: null,
    status,
    applications: period.decision && applications,
    decision: period.decision?.id ?? null,
    sources: [...speaking.sources],
  }
}

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

/** Which rows of `status.csv` are wanted: of a crossing, by its id, and of the period of an instant. */
interface Wanted {
  crossing?: string | null
  at?: Instant
}

/**
 * `status.csv`, or the rows of it that are wanted, line by line and its head first: a row for each crossing and
 * period, crossings from north to south. An empty field is null.
 */
export function statusLines(register: Register, { crossing = null, at }: Wanted = {}): string[] {
  const rows = [...statusTable(register)]
    .filter(([id]) => crossing === null || id === crossing)
    .flatMap(([id, periods]) => {
      const current = at === undefined ? undefined : periods.findLast(({ from }) => Date.parse(from) <= at)
      return (current ? [current] : periods).map((period) => lineOf(register, id, period))
    })
  return [STATUS_COLUMNS.join(), ...rows]
}

/** Lines as a file by RFC 4180: each ends with CR LF, the last one too. */
export function csvOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('')
}

/** No field needs quotation marks: they are ids, instants and words of ours. */
function lineOf(register: Register, crossing: string, { sources, ...period }: StatusInPeriod): string {
  const fields = { ...period, crossing, source: primarySource(register, sources) }
  return STATUS_COLUMNS.map((column) => fields[column] ?? '').join()
}
