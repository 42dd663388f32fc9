import type { ComponentType } from 'react'
import type { PageMap } from '../map/page-map.ts'
import type { SiteStore } from '../site/site.ts'

/** What the islands of a page share. */
export interface IslandPage {
  site: SiteStore
  /** null on a page without a map. */
  map: PageMap | null
}

/** A part of a page that the address changes: a React root of its own, with a script of its own. */
export interface IslandKind<Name extends string = string> {
  /** Loads its component, which has the island's name. */
  load(): Promise<{ readonly [Component in NoInfer<Name>]: ComponentType }>
  /**
   * Whether it follows the address at once or deferred: drawn in short slices, after what the reader touched has
   * answered. Otherwise every step in time would wait for the whole map.
   */
  follows: 'at once' | 'deferred'
  /**
   * When it begins: `first`, its script named in the page; `in turn`, while the browser is idle; or `once it differs`
   * from the prerendered page. Then it is drawn anew: for what is large and seldom has to change.
   */
  begins: 'first' | 'in turn' | 'once it differs'
  /** Whether it shows a moment, as most do, which all of these leave in one step; where it fails, a reader is told which. */
  showsMoment?: boolean
  /** Its own way to say that it failed; without one, a sentence stands in its place. */
  onFailure?(page: IslandPage, retry: () => void): void
}

export function isOfMoment({ showsMoment = true }: IslandKind): boolean {
  return showsMoment
}

/** The islands of a site by their names. */
export type IslandTable = Readonly<Record<string, IslandKind>>

/** The component of an island. Rejects if its script fails to load or lacks it. */
export async function loadContent(name: string, { load }: IslandKind): Promise<ComponentType> {
  const module: Partial<Record<string, ComponentType>> = await load()
  const Content = module[name]
  if (!Content) throw new Error(`The script of the island ${name} is without it.`)
  return Content
}
