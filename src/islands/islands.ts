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
   * When it begins. What is hydrated `in turn` works from then on. What begins `once it differs` is static until the page
   * shows something else than it was prerendered with, and then drawn anew: for what is large and seldom has to change.
   */
  begins: 'in turn' | 'once it differs'
  /** Says in its own way that it could not begin; else a sentence stands in its place. */
  onFailure?(page: IslandPage, retry: () => void): void
}

const AT_ONCE = { follows: 'at once', begins: 'in turn' } as const
const DEFERRED = { follows: 'deferred', begins: 'in turn' } as const

/** Every island, called as its component is, in a file of the same name. */
export const ISLANDS = {
  PageHeader: { ...AT_ONCE, load: async () => (await import('../pages/PageHeader.tsx')).PageHeader },
  PrintedAddress: {
    ...AT_ONCE,
    load: async () => (await import('../share/PrintedAddress.tsx')).PrintedAddress,
  },
  Repairs: { ...AT_ONCE, load: async () => (await import('../pages/Repairs.tsx')).Repairs },
  NotFound: { ...AT_ONCE, load: async () => (await import('../pages/NotFound.tsx')).NotFound },

  DrawnMap: {
    follows: 'deferred',
    begins: 'once it differs',
    load: async () => (await import('../map/DrawnMap.tsx')).DrawnMap,
  },
  InteractiveMap: {
    ...DEFERRED,
    load: async () => (await import('../map/InteractiveMap.tsx')).InteractiveMap,
    onFailure: ({ map }, retryMap) => map?.progress.change({ retryMap }),
  },
  MapInset: { ...DEFERRED, load: async () => (await import('../map/MapInset.tsx')).MapInset },
  MapNotes: { ...DEFERRED, load: async () => (await import('../map/MapNotes.tsx')).MapNotes },

  MomentControl: {
    ...AT_ONCE,
    load: async () => (await import('../moment/MomentControl.tsx')).MomentControl,
  },
  ShareBlock: { ...DEFERRED, load: async () => (await import('../share/ShareBlock.tsx')).ShareBlock },

  Headline: { ...AT_ONCE, load: async () => (await import('../headline/Headline.tsx')).Headline },
  Matrix: { ...DEFERRED, load: async () => (await import('../matrix/Matrix.tsx')).Matrix },
  Layers: { ...AT_ONCE, load: async () => (await import('../layers/Layers.tsx')).Layers },
  Nearest: { ...DEFERRED, load: async () => (await import('../nearest/Nearest.tsx')).Nearest },

  CrossingHeader: {
    ...AT_ONCE,
    load: async () => ofOwnCrossing((await import('../crossing/CrossingHeader.tsx')).CrossingHeader),
  },
  HistoryStrip: {
    ...DEFERRED,
    load: async () => ofOwnCrossing((await import('../crossing/HistoryStrip.tsx')).HistoryStrip),
  },
  FenceNow: {
    ...DEFERRED,
    load: async () => ofOwnCrossing((await import('../crossing/FenceNow.tsx')).FenceNow),
  },
  AlongBorder: {
    ...DEFERRED,
    load: async () => ofOwnCrossing((await import('../crossing/AlongBorder.tsx')).AlongBorder),
  },
  CopyPosition: {
    ...DEFERRED,
    load: async () => ofOwnCrossing((await import('../crossing/CopyPosition.tsx')).CopyPosition),
  },

  EmbedHeadline: {
    ...AT_ONCE,
    load: async () => (await import('../embed/EmbedHeadline.tsx')).EmbedHeadline,
  },
  EmbedLegend: { ...AT_ONCE, load: async () => (await import('../embed/EmbedLegend.tsx')).EmbedLegend },
  FullPageLink: { ...AT_ONCE, load: async () => (await import('../embed/FullPageLink.tsx')).FullPageLink },
} satisfies Record<string, IslandKind>

export type IslandName = keyof typeof ISLANDS

export function isIsland(name: string | undefined): name is IslandName {
  return name !== undefined && name in ISLANDS
}
