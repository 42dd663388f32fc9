import { useSyncExternalStore } from 'react'
import { createStore } from './store.ts'

/** What a reader points at for a moment. It is lit wherever it is shown, and not kept in the address. */
interface Pointed {
  /** Id of the crossing under the pointer or with the focus. */
  crossing: string | null
  /** Whether the longest stretch without an open crossing is drawn on the map. */
  stretch: boolean
  /** Longitude and latitude from which the map draws lines to the nearest crossings. */
  from: [number, number] | null
}

export interface Highlight extends Pointed {
  point(change: Partial<Pointed>): void
}

/** A page has one pointer. Nothing changes it while prerendering. */
const pointed = createStore<Pointed>({ crossing: null, stretch: false, from: null })

export function useHighlight(): Highlight {
  const { subscribe, read, initial, change } = pointed
  return { ...useSyncExternalStore(subscribe, read, () => initial), point: change }
}

/** Handlers for every element that stands for a crossing: pointer and focus light it everywhere. */
export function useLights(crossing: string) {
  const light = () => pointed.change({ crossing })
  const unlight = () => pointed.change({ crossing: null })
  return { onMouseEnter: light, onMouseLeave: unlight, onFocus: light, onBlur: unlight }
}
