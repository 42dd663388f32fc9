import { createContext, useCallback, useContext, useMemo, useState } from 'react'

/** What a reader points at for a moment: it is lit wherever it stands, and not kept in the address. */
export interface Highlight {
  /** Id of the crossing under the pointer or with the focus. */
  crossing: string | null
  /** Whether the longest stretch without an open crossing is drawn on the map. */
  stretch: boolean
  point(change: Partial<Pick<Highlight, 'crossing' | 'stretch'>>): void
}

const HighlightContext = createContext<Highlight>({ crossing: null, stretch: false, point() {} })

export const HighlightProvider = HighlightContext.Provider

/** The state for a page's provider. */
export function useHighlightState(): Highlight {
  const [state, setState] = useState<Pick<Highlight, 'crossing' | 'stretch'>>({
    crossing: null,
    stretch: false,
  })
  const point: Highlight['point'] = useCallback(
    (change) => setState((before) => ({ ...before, ...change })),
    [],
  )
  return useMemo(() => ({ ...state, point }), [state, point])
}

export function useHighlight(): Highlight {
  return useContext(HighlightContext)
}

/** Handlers for whatever stands for a crossing: pointer and focus light it everywhere. */
export function useLights(crossing: string) {
  const { point } = useHighlight()
  const light = () => point({ crossing })
  const unlight = () => point({ crossing: null })
  return { onMouseEnter: light, onMouseLeave: unlight, onFocus: light, onBlur: unlight }
}
