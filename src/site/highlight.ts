import { createContext, use, useState, useSyncExternalStore } from 'react'

/** What a reader points at for a moment. */
interface Pointed {
  /** Id of the crossing under the pointer or with the focus. */
  crossing: string | null
  /** Whether the longest stretch without an open crossing is drawn on the map. */
  stretch: boolean
}

/** It is lit wherever it stands, and not kept in the address. */
export interface Highlight extends Pointed {
  point(change: Partial<Pointed>): void
}

interface HighlightStore {
  read(): Pointed
  subscribe(listener: () => void): () => void
  point: Highlight['point']
}

const NOTHING: Pointed = { crossing: null, stretch: false }

const HighlightContext = createContext(createHighlightStore())

/** For a page. Trap: what is provided must not change, see SiteStoreProvider. */
export const HighlightProvider = HighlightContext.Provider

/** The store for a page's provider. */
export function useHighlightStore(): HighlightStore {
  const [store] = useState(createHighlightStore)
  return store
}

function createHighlightStore(): HighlightStore {
  const listeners = new Set<() => void>()
  let pointed = NOTHING
  return {
    read: () => pointed,
    subscribe(listener) {
      listeners.add(listener)
      return function unsubscribe() {
        listeners.delete(listener)
      }
    },
    point(change) {
      pointed = { ...pointed, ...change }
      for (const listener of [...listeners]) listener()
    },
  }
}

export function useHighlight(): Highlight {
  const { read, subscribe, point } = use(HighlightContext)
  return { ...useSyncExternalStore(subscribe, read, () => NOTHING), point }
}

/** Handlers for whatever stands for a crossing: pointer and focus light it everywhere. */
export function useLights(crossing: string) {
  const { point } = useHighlight()
  const light = () => point({ crossing })
  const unlight = () => point({ crossing: null })
  return { onMouseEnter: light, onMouseLeave: unlight, onFocus: light, onBlur: unlight }
}
