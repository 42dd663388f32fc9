import type { CrossingFeature } from '../../geodata/schema/crossing.ts'
import type { Decision } from '../../geodata/schema/decision.ts'
import type { FenceSection } from '../../geodata/schema/fence.ts'
import type { Geodata } from '../../geodata/schema/geodata.ts'
import type { Confirmation, RecordOfTime } from '../../geodata/schema/record.ts'
import type { Day } from '../../geodata/schema/scalars.ts'
import type { Source } from '../../geodata/schema/source.ts'
import { daysOf, instantOfDate } from './decisions.ts'
import { endOfDay, helsinkiClock, type Instant } from './helsinki.ts'
import { type History, historiesOf } from './history.ts'
import { type Period, periodsOf } from './periods.ts'

/** A crossing as the views use it: the properties of its feature, with its id and position. */
export type Crossing = CrossingFeature['properties'] & {
  id: string
  /** Longitude, latitude. */
  coordinates: CrossingFeature['geometry']['coordinates']
}

/** Everything the map knows, indexed for questions about an instant. */
export interface Register {
  /** The road crossings, north to south. */
  crossings: readonly Crossing[]
  /** Railway crossings: shown, never counted, without a status. */
  railCrossings: readonly Crossing[]
  /** In the order in which they were taken. */
  decisions: readonly Decision[]
  histories: ReadonlyMap<string, History>
  periods: readonly Period[]
  fence: readonly FenceSection[]
  record: RecordOfTime & RecordEnds
  sources: ReadonlyMap<string, Source>
  /** Length of the border line, km. */
  borderLengthKm: number
  /** Border kilometre at which it leaves the coast. */
  coastKm: number
}

/** What a register is made from: the geodata without the geometry of the border. */
export type RegisterData = Pick<Geodata, 'crossings' | 'decisions' | 'record' | 'sources'> & {
  fence: Pick<Geodata['fence'], 'sections'>
  borderLengthKm: number
  coastKm: number
}

/** Indexes the data. */
export function createRegister(data: RegisterData): Register {
  const all = data.crossings.features
    .map(
      ({ id, geometry, properties }): Crossing => ({ ...properties, id, coordinates: geometry.coordinates }),
    )
    .sort((a, b) => a.borderKm - b.borderKm)
  const crossings = all.filter(({ kind }) => kind === 'road')
  return {
    crossings,
    railCrossings: all.filter(({ kind }) => kind === 'rail'),
    decisions: data.decisions,
    histories: historiesOf(
      crossings.map(({ id }) => id),
      data.decisions,
    ),
    periods: periodsOf(data.decisions),
    fence: data.fence.sections,
    record: { ...data.record, ...recordEnds(data) },
    sources: new Map(data.sources.map((source) => [source.id, source])),
    borderLengthKm: data.borderLengthKm,
    coastKm: data.coastKm,
  }
}

/** How far the record reaches. */
interface RecordEnds {
  lastConfirmation: Confirmation
  /** The day of the newest confirmation of the crossings, or of the newest decision. */
  lastConfirmedOn: Day
  /** The last day that the record speaks for: that day, or a later one from which a decision holds. */
  endsOn: Day
  /** The day up to which nothing newer is known to exist: a newer decision was found on its day at the earliest. */
  searchedUpTo: Day
}

function recordEnds({ record, decisions }: RegisterData): RecordEnds {
  const adopted = decisions.map(({ adoptedAt }) => helsinkiClock(instantOfDate(adoptedAt)).day)
  const lastConfirmation = record.confirmations.at(-1)
  if (!lastConfirmation) throw new RangeError('The record has no confirmation.')
  const lastConfirmedOn = latestOf([lastConfirmation.date, ...adopted])
  return {
    lastConfirmation,
    lastConfirmedOn,
    endsOn: latestOf([lastConfirmedOn, ...decisions.flatMap(daysOf)]),
    searchedUpTo: latestOf([record.searchedUpTo, lastConfirmedOn]),
  }
}

function latestOf(days: readonly Day[]): Day {
  return days.reduce((latest, day) => (day > latest ? day : latest))
}

/** The last instant that the record speaks for. */
export function endOfRecord({ record }: Pick<Register, 'record'>): Instant {
  return endOfDay(record.endsOn)
}
