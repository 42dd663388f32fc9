import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed. What depends on it is drawn before the browser lays out the paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(function followPrinting() {
    const paper = window.matchMedia('print')
    const read = () => flushSync(() => setPrinting(paper.matches))
    paper.addEventListener('change', read)
    return function stopFollowing() {
      paper.removeEventListener('change', read)
    }
  }, [])
  return printing
}
