import { useEffect, useRef, useState } from 'react'
import type { Visit } from '../../address/browser-address.ts'

const STEP_MS = 2500

interface Steps {
  /** Null at the end. */
  next: ((visit: Visit) => void) | null
  first: (visit: Visit) => void
}

/**
 * Once started, steps by itself until the end, or until it is paused or the reader uses anything else. Started at the
 * end, it begins again at the first.
 */
export function usePlay({ next, first }: Steps) {
  const button = useRef<HTMLButtonElement>(null)
  /** Null while it rests; all that is shown in one playing is one step of the history. */
  const [visit, setVisit] = useState<Visit | null>(null)
  // Otherwise it would go on by itself if its reader stepped back from the end.
  if (visit && !next) setVisit(null)
  const latest = useRef(next)
  useEffect(function keepLatest() {
    latest.current = next
  })
  useEffect(
    function stepInTime() {
      if (!visit) return
      const timer = setInterval(() => latest.current?.(visit), STEP_MS)
      const listening = new AbortController()
      for (const kind of ['click', 'input', 'popstate'] as const)
        window.addEventListener(kind, pause, { capture: true, signal: listening.signal })
      return function stop() {
        clearInterval(timer)
        listening.abort()
      }

      /** The button's own click pauses. */
      function pause({ target }: Event) {
        if (!(target instanceof Node && button.current?.contains(target))) setVisit(null)
      }
    },
    [visit],
  )
  return { playing: visit !== null, button, toggle }

  function toggle() {
    if (visit) return setVisit(null)
    const begun = {}
    if (!next) first(begun)
    setVisit(begun)
  }
}
