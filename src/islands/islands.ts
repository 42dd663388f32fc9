import type { ComponentType } from 'react'
import type { PageMap } from '../map/page-map.ts'
import type { SiteStore } from '../site/site.ts'
import { ofOwnCrossing } from './of-own-crossing.tsx'

/** What the islands of a page share. */
export interface IslandPage {
  site: SiteStore
  /** null on a page without a map. */
  map: PageMap | null
}

/** A part of a page that the address changes: a React root of its own, with a script of its own. */
export interface IslandKind {
  load(): Promise<ComponentType>
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
const ONCE_IT_DIFFERS = { follows: 'deferred', begins: 'once it differs' } as const

/** Every island, called as its component is, in a file of the same name. */
export const ISLANDS = {
  PageHeader: { ...FIRST, load: async () => (await import('../pages/PageHeader.tsx')).PageHeader },
  PrintedAddress: {
    follows: 'at once',
    begins: 'in turn',
    load: async () => (await import('../share/PrintedAddress.tsx')).PrintedAddress,
  },
  Repairs: { ...FIRST, load: async () => (await import('../pages/Repairs.tsx')).Repairs },
  NotFound: { ...FIRST, load: async () => (await import('../pages/NotFound.tsx')).NotFound },

  DrawnMap: { ...ONCE_IT_DIFFERS, load: async () => (await import('../map/DrawnMap.tsx')).DrawnMap },
  MapInset: { ...ONCE_IT_DIFFERS, load: async () => (await import('../map/MapInset.tsx')).MapInset },
  InteractiveMap: {
    ...FIRST_DEFERRED,
    load: async () => (await import('../map/InteractiveMap.tsx')).InteractiveMap,
    onFailure: ({ map }, retryMap) => map?.progress.change({ retryMap }),
  },
  MapNotes: { ...FIRST_DEFERRED, load: async () => (await import('../map/MapNotes.tsx')).MapNotes },

  MomentControl: {
    ...FIRST,
    load: async () => (await import('../moment/MomentControl.tsx')).MomentControl,
  },
  ShareBlock: { ...IN_TURN, load: async () => (await import('../share/ShareBlock.tsx')).ShareBlock },

  Headline: { ...FIRST, load: async () => (await import('../headline/Headline.tsx')).Headline },
  Matrix: { ...IN_TURN, load: async () => (await import('../matrix/Matrix.tsx')).Matrix },
  Layers: {
    follows: 'at once',
    begins: 'in turn',
    load: async () => (await import('../layers/Layers.tsx')).Layers,
  },
  Nearest: { ...IN_TURN, load: async () => (await import('../nearest/Nearest.tsx')).Nearest },

  CrossingHeader: {
    ...FIRST,
    load: async () => ofOwnCrossing((await import('../crossing/CrossingHeader.tsx')).CrossingHeader),
  },
  HistoryStrip: {
    ...IN_TURN,
    load: async () => ofOwnCrossing((await import('../crossing/HistoryStrip.tsx')).HistoryStrip),
  },
  FenceNow: {
    ...IN_TURN,
    load: async () => ofOwnCrossing((await import('../crossing/FenceNow.tsx')).FenceNow),
  },
  AlongBorder: {
    ...IN_TURN,
    load: async () => ofOwnCrossing((await import('../crossing/AlongBorder.tsx')).AlongBorder),
  },
  CopyPosition: {
    ...IN_TURN,
    load: async () => ofOwnCrossing((await import('../crossing/CopyPosition.tsx')).CopyPosition),
  },

  EmbedHeadline: {
    ...FIRST,
    load: async () => (await import('../embed/EmbedHeadline.tsx')).EmbedHeadline,
  },
  EmbedLegend: { ...FIRST, load: async () => (await import('../embed/EmbedLegend.tsx')).EmbedLegend },
  FullPageLink: { ...FIRST, load: async () => (await import('../embed/FullPageLink.tsx')).FullPageLink },
} satisfies Record<string, IslandKind>

export type IslandName = keyof typeof ISLANDS

export function isIsland(name: string | undefined): name is IslandName {
  return name !== undefined && name in ISLANDS
}
