import { useEffect, useRef, useState } from 'react'

const STEP_MS = 2500

/** Steps by itself, once asked to, until there is no next step or it is paused. */
export function usePlay(step: (() => void) | null): { playing: boolean; toggle: () => void } {
  const [wanted, setWanted] = useState(false)
  const playing = wanted && step !== null
  const latest = useRef(step)
  useEffect(function keepLatest() {
    latest.current = step
  })
  useEffect(
    function stepInTime() {
      if (!playing) return
      const timer = setInterval(() => latest.current?.(), STEP_MS)
      return function stop() {
        clearInterval(timer)
      }
    },
    [playing],
  )
  return { playing, toggle: () => setWanted(!playing) }
}
