import { useCallback, useState } from 'react'
import type { Basemap } from './basemap.ts'

/**
 * Which base map the reader has chosen. The one thing shown that the address does not say: a link that did
 * would make whoever follows it ask another host for tiles without having chosen to. Nor is it remembered.
 */
export function useBasemap() {
  const [chosen, setChosen] = useState<Basemap>('simple')
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(1)

  const choose = useCallback((basemap: Basemap) => {
    setFailed(false)
    setChosen(basemap)
  }, [])

  const retry = useCallback(() => {
    setFailed(false)
    setAttempt((before) => before + 1)
  }, [])

  return { chosen, choose, failed, setFailed, attempt, retry }
}
