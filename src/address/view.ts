import type { Day } from '../../geodata/schema/scalars.ts'
import type { Moment } from '../model/helsinki.ts'

/** The languages of the site; the first has no prefix in a path. */
export const LANGUAGES = ['en', 'fi', 'sv', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** What the map can show or hide, in the order of the `layers` parameter. */
export const LAYERS = [
  'open',
  'closed',
  'fence-planned',
  'fence-construction',
  'fence-built',
  'border',
  'rail',
] as const
export type Layer = (typeof LAYERS)[number]

export const ALL_LAYERS: ReadonlySet<Layer> = new Set(LAYERS)

export type Page =
  | { kind: 'home' }
  | { kind: 'crossing'; id: string }
  | { kind: 'decisions' }
  | { kind: 'about' }
  /** The map alone; with an id, of that crossing. */
  | { kind: 'embed'; id: string | null }
  /** `path`: the whole path asked for, base included, percent-encoded as browsers do. */
  | { kind: 'not-found'; path: string }

/** Centre (degrees, WGS 84) and zoom level of the map. */
export interface MapPosition {
  zoom: number
  lat: number
  lon: number
}

/** Everything that an address says. */
export interface View {
  language: Language
  page: Page
  /** The crossing chosen on a page that chooses one; null on the others. */
  crossing: string | null
  /** Id of the town whose nearest crossings are asked for, on a page that answers; null on the others. */
  near: string | null
  /** null: the end of the day that the map opens on. */
  moment: Moment | null
  layers: ReadonlySet<Layer>
  /** null: fitted to the page. */
  map: MapPosition | null
  /** A fragment that is not a map position, decoded; null beside a map position. */
  anchor: string | null
  /** Unknown parameters, decoded, in their order: others may need them. */
  other: readonly (readonly [string, string])[]
}

/** What parsing and formatting need to know of the site and its data. */
export interface AddressRules {
  /** Where the site lies on its host: `/`, or `/itaraja/`. */
  base: string
  crossingIds: ReadonlySet<string>
  opensOn: Day
  recordFrom: Day
  recordTo: Day
  /** The day of the page that shows a moment: see pageDayFinder in src/model/page-days.ts. */
  pageDayOf(moment: Moment): Day
}

/** The parts of an address that the grammar reads; `window.location` has them. */
export interface Address {
  pathname: string
  search: string
  hash: string
}

/** The crossing that a page is about; null on a page about all of them, or about none. */
export function ownCrossing(page: Page): string | null {
  return page.kind === 'crossing' || page.kind === 'embed' ? page.id : null
}

/** Whether a page shows a moment: all with a map do. */
export function hasMoment({ kind }: Page): boolean {
  return kind === 'home' || kind === 'crossing' || kind === 'embed'
}

/**
 * Whether there is a page of it for each day that has pages. The embedded map of one crossing is there for the opening
 * day alone; at another moment it is the embedded map of that day, with the crossing chosen.
 */
export function hasDays(page: Page): boolean {
  return hasMoment(page) && !(page.kind === 'embed' && page.id !== null)
}

/** Whether a page has the parameter `near`: it answers which crossings are nearest to a town. */
export function asksNearest(page: Page): boolean {
  return page.kind === 'home'
}

/** Whether a page has the parameter `crossing`. */
export function choosesCrossing(page: Page): boolean {
  return page.kind === 'home' || page.kind === 'embed'
}
