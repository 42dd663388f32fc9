import type { Day } from '../../geodata/schema/scalars.ts'
import type { Moment } from '../model/helsinki.ts'
import type { Layer, MapPosition } from './view.ts'

/** What can be wrong with an address, and what a sentence about it has to know. `given` is as the reader wrote it. */
interface RepairDetails {
  'date-not-understood': { given: string; shown: Day }
  /** Understood, though not written as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  'date-rewritten': { given: string; shown: Moment }
  'date-not-in-calendar': { given: string; shown: Moment }
  'date-before-record': { given: Day; shown: Day }
  'date-after-record': { given: Day; shown: Day }
  /** The day is good, the time is none. */
  'time-not-on-clock': { given: string; shown: Day }
  /** A minute that summer time skips. */
  'time-skipped': { given: Moment; shown: Moment }
  'crossing-respelled': { given: string; shown: string }
  'crossing-unknown': { given: string }
  'near-respelled': { given: string; shown: string }
  /** It cannot be the name of a town: a position, for instance. */
  'near-no-name': { given: string }
  'layers-respelled': { given: string; shown: readonly Layer[] }
  /** `given`: the unknown names only. */
  'layers-unknown': { given: readonly string[]; shown: readonly Layer[] }
  'layers-empty': object
  'layers-none-with-others': { shown: readonly Layer[] }
  'parameter-repeated': { name: 'crossing' | 'date' | 'layers' | 'near' }
  /** Joined or written as no address is, such as with `&amp;`; both as a reader may see them. */
  'pieces-mended': { given: string; shown: string }
  'path-respelled': { given: string; shown: string }
  'map-not-understood': { given: string }
  'map-outside-region': { given: string }
  'map-zoom-limited': { given: string; shown: number }
  /** Understood, though not written as `zoom/latitude/longitude`. */
  'map-rewritten': { given: string; shown: MapPosition }
}

export type RepairKind = keyof RepairDetails

/** A repair of one kind (or of several). Mapped, so that tables by kind type-check without casts. */
export type RepairOf<Kind extends RepairKind> = { [K in Kind]: { kind: K } & RepairDetails[K] }[Kind]

/** One repair. A value, not a sentence: sentences are in the dictionaries. */
export type Repair = RepairOf<RepairKind>

/** The result for one value: null if nothing could be made of it, then the default holds. */
export interface Reading<T> {
  value: T | null
  repair: Repair | null
}
