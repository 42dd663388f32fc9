import type { Map as LeafletMap } from 'leaflet'
import { createContext, startTransition, use, useEffect, useState } from 'react'
import type { PageLayouts } from '../drawing/page-layouts.ts'
import { createStore, type Store } from '../site/store.ts'
import type { Basemap } from './basemap.ts'
import type { LiveParts } from './live/live-parts.ts'
import type { LiveView } from './live-view.ts'

/** The state of a page's map, and what a reader has chosen on it that no address says. */
export interface MapProgress {
  /** Leaflet and what needs it; null until loaded. */
  parts: LiveParts | null
  /** The live map, once it is drawn. */
  map: LeafletMap | null
  /** Whether it is seen in place of the drawing. */
  isLive: boolean
  /** What it shows, once it has reported it. */
  view: LiveView | null
  basemap: Basemap
  /** Whether the tiles of the detailed base map fail to load, and which attempt at them this is. */
  tilesFailed: boolean
  attempt: number
  /** How to try again what failed to load: the live map, a level of the base map. */
  retryMap: (() => void) | null
  retryBasemap: (() => void) | null
}

/** The map of a page, which its islands share. */
export interface PageMap {
  layouts: PageLayouts
  progress: Store<MapProgress>
  /** The element of the map; null where pages are prerendered. */
  element: HTMLElement | null
  /** Loads Leaflet and what needs it. A failure can be tried again: see `retryMap`. */
  load(): Promise<void>
}

/** Where pages are prerendered, without an element and without parts to load. */
export function createPageMap(
  layouts: PageLayouts,
  element: HTMLElement | null = null,
  loadParts: () => Promise<LiveParts> = () => Promise.reject(new Error('Only a browser has a live map.')),
): PageMap {
  const progress = createStore<MapProgress>({
    parts: null,
    map: null,
    isLive: false,
    view: null,
    basemap: 'simple',
    tilesFailed: false,
    attempt: 1,
    retryMap: null,
    retryBasemap: null,
  })
  return { layouts, progress, element, load }

  async function load(): Promise<void> {
    progress.change({ retryMap: null })
    try {
      const parts = await loadParts()
      startTransition(() => progress.change({ parts }))
    } catch {
      progress.change({ retryMap: load })
    }
  }
}

const PageMapContext = createContext<PageMap | null>(null)

/** null on a page without a map. */
export const PageMapProvider = PageMapContext.Provider

export function usePageMap(): PageMap {
  const map = use(PageMapContext)
  if (!map) throw new Error('This page has no map.')
  return map
}

/** Follows the map. A change that draws much has to be a transition, as in `load`. */
export function useMapProgress(): MapProgress {
  const { progress } = usePageMap()
  const [latest, setLatest] = useState(progress.initial)
  useEffect(
    function followMap() {
      const follow = () => setLatest(progress.read())
      startTransition(follow)
      return progress.subscribe(follow)
    },
    [progress],
  )
  return latest
}
