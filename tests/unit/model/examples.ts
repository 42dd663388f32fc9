import fc from 'fast-check'
import type { Decision, Status } from '../../../geodata/schema/decision.ts'
import type { FenceSection } from '../../../geodata/schema/fence.ts'
import type { Instant } from '../../../src/model/helsinki.ts'
import type { Crossing, Register } from '../../../src/model/register.ts'
import type { CrossingSituation, Situation } from '../../../src/model/situation.ts'

/** A decision without effects, but for what is given. */
export function aDecision(given: Partial<Decision> = {}): Decision {
  return {
    id: 'a-decision',
    reference: null,
    adoptedAt: '2023-11-01',
    inForceFrom: '2023-11-01',
    announcedUntil: null,
    effects: [],
    applications: { acceptedAt: [] },
    summary: { en: 'A decision.' },
    sources: ['a-source'],
    ...given,
  }
}

/** One crossing set to a status, written as the data writes it: to the minute, with an offset. */
export function anEffect(
  crossing: string,
  status: Status,
  at: Instant | string,
): Decision['effects'][number] {
  return { crossing, status, at: typeof at === 'string' ? at : writtenInstant(at) }
}

function writtenInstant(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 16)}+00:00`
}

/** A road crossing at a border kilometre, but for what is given. */
export function aCrossing(id: string, borderKm: number, given: Partial<Crossing> = {}): Crossing {
  const names = { en: id, fi: id, sv: id, ru: id }
  const sources = ['a-source']
  return {
    id,
    coordinates: [30, 70 - borderKm / 111],
    kind: 'road',
    names,
    counterpart: { names, federalSubject: names, sources },
    municipality: names,
    region: names,
    roads: { finland: { en: '1' }, russia: { en: '2' }, numbers: {}, sources },
    borderKm,
    position: { what: { en: 'Where the road meets the border line' }, uncertaintyM: 30, sources },
    opened: null,
    openingHoursBeforeClosure: null,
    onFootOrBicycle: null,
    traffic: [],
    ...given,
  }
}

/** A situation in which the crossings have the statuses given, and nothing else is known. */
export function aSituation(crossings: readonly (readonly [Crossing, Status])[]): Situation {
  const open = crossings.filter(([, status]) => status === 'open').length
  return {
    at: 0,
    decision: null,
    crossings: crossings.map(
      ([crossing, status]): CrossingSituation => ({
        crossing,
        status,
        since: null,
        next: null,
        applications: false,
      }),
    ),
    counts: { open, closed: crossings.length - open },
  }
}

/** A fence section of unknown extent in the given states. */
export function aFenceSection(
  states: FenceSection['states'],
  given: Partial<FenceSection> = {},
): FenceSection {
  return {
    id: 'a-section',
    crossing: 'a-crossing',
    lengthKm: null,
    borderKm: null,
    extent: 'unknown',
    extentNote: { en: 'Not published.' },
    states,
    sources: ['a-source'],
    ...given,
  }
}

/** The road crossing of a register that has an id. */
export function crossingOf({ crossings }: Pick<Register, 'crossings'>, id: string): Crossing {
  const crossing = crossings.find((each) => each.id === id)
  if (!crossing) throw new Error(`There is no crossing "${id}" to test with.`)
  return crossing
}

const MINUTE = 60_000
const BEGIN = Date.parse('2023-11-01T00:00Z')
const idsOfExamples = ['north', 'middle', 'south']

/** Whole minutes, few enough that some decisions meet. */
const anyMinute = fc.nat(30).map((minutes) => BEGIN + minutes * MINUTE)

/** Instants before, between, at and after those of `anyDecisions`, also a millisecond beside them. */
export const anyInstant: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: -2, max: 32 }), fc.constantFrom(-1, 0, 1, MINUTE / 2))
  .map(([minutes, beside]) => BEGIN + minutes * MINUTE + beside)

/** Any decisions on `north`, `middle` and `south`, in any order, also on a crossing that does not exist. */
export const anyDecisions: fc.Arbitrary<Decision[]> = fc
  .array(
    fc.array(
      fc
        .tuple(
          fc.constantFrom(...idsOfExamples, 'nowhere'),
          fc.constantFrom<Status>('open', 'closed'),
          anyMinute,
        )
        .map((effect) => anEffect(...effect)),
      { maxLength: 4 },
    ),
    { maxLength: 8 },
  )
  .map((all) => all.map((effects, index) => aDecision({ id: `decision-${index}`, effects })))

/** The crossings that `anyDecisions` speaks of. */
export const exampleIds: readonly string[] = idsOfExamples
