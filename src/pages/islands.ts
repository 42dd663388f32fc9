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
  /** Loads its component, which is called as the island is. */
  load(): Promise<{ readonly [Component in NoInfer<Name>]: ComponentType }>
  /**
   * Whether it follows the address at once or, drawn in short slices, when what the reader touched has answered: else every
   * step in time would wait for the whole map.
   */
  follows: 'at once' | 'deferred'
  /**
   * When it begins: `first`, its script named in the page; `in turn`, while the browser has nothing else to do; or `once it
   * differs` from how the page was prerendered, and then it is drawn anew: for what is large and seldom has to change.
   */
  begins: 'first' | 'in turn' | 'once it differs'
  /** Says in its own way that it could not begin; else a sentence stands in its place. */
  onFailure?(page: IslandPage, retry: () => void): void
}

const FIRST = { follows: 'at once', begins: 'first' } as const
const FIRST_DEFERRED = { follows: 'deferred', begins: 'first' } as const
const IN_TURN = { follows: 'deferred', begins: 'in turn' } as const
const IN_TURN_AT_ONCE = { follows: 'at once', begins: 'in turn' } as const
const ONCE_IT_DIFFERS = { follows: 'deferred', begins: 'once it differs' } as const

/** Every island, each in a file of its own name: by that a page names its script. */
export const ISLANDS = named({
  PageHeader: { ...FIRST, load: () => import('./frame/PageHeader.tsx') },
  PrintedAddress: { ...IN_TURN_AT_ONCE, load: () => import('../parts/share/PrintedAddress.tsx') },
  Repairs: { ...FIRST, load: () => import('./frame/Repairs.tsx') },
  MomentControl: { ...FIRST, load: () => import('../parts/moment/MomentControl.tsx') },
  ShareBlock: { ...IN_TURN, load: () => import('../parts/share/ShareBlock.tsx') },

  DrawnMap: { ...ONCE_IT_DIFFERS, load: () => import('../map/DrawnMap.tsx') },
  MapInset: { ...ONCE_IT_DIFFERS, load: () => import('../map/MapInset.tsx') },
  InteractiveMap: {
    ...FIRST_DEFERRED,
    load: () => import('../map/InteractiveMap.tsx'),
    onFailure: ({ map }, retryMap) => map?.progress.change({ retryMap }),
  },
  MapNotes: { ...FIRST_DEFERRED, load: () => import('../map/MapNotes.tsx') },

  Headline: { ...FIRST, load: () => import('../parts/headline/Headline.tsx') },
  Matrix: { ...IN_TURN, load: () => import('../parts/matrix/Matrix.tsx') },
  Layers: { ...IN_TURN_AT_ONCE, load: () => import('../parts/layers/Layers.tsx') },
  Nearest: { ...IN_TURN, load: () => import('../parts/nearest/Nearest.tsx') },

  CrossingHeader: { ...FIRST, load: () => import('./crossing/CrossingHeader.tsx') },
  HistoryStrip: { ...IN_TURN, load: () => import('./crossing/HistoryStrip.tsx') },
  FenceNow: { ...IN_TURN, load: () => import('./crossing/FenceNow.tsx') },
  AlongBorder: { ...IN_TURN, load: () => import('./crossing/AlongBorder.tsx') },
  CopyPosition: { ...IN_TURN, load: () => import('./crossing/CopyPosition.tsx') },

  EmbedHeadline: { ...FIRST, load: () => import('./embed/EmbedHeadline.tsx') },
  EmbedLegend: { ...FIRST, load: () => import('./embed/EmbedLegend.tsx') },
  FullPageLink: { ...FIRST, load: () => import('./embed/FullPageLink.tsx') },

  NotFound: { ...FIRST, load: () => import('./not-found/NotFound.tsx') },
})

export type IslandName = keyof typeof ISLANDS

/** Holds every island to a module with a component of its name. */
function named<Name extends string>(kinds: { readonly [Each in Name]: IslandKind<Each> }) {
  return kinds
}

export function isIsland(name: string | undefined): name is IslandName {
  return name !== undefined && name in ISLANDS
}

export async function loadIsland(name: IslandName): Promise<ComponentType> {
  const module: Partial<Record<string, ComponentType>> = await ISLANDS[name].load()
  const Content = module[name]
  if (!Content) throw new Error(`The script of the island ${name} is without it.`)
  return Content
}
