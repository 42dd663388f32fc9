import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed. What depends on it is drawn before the browser lays out the paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(function followPrinting() {
    const paper = window.matchMedia('print')
    // Printing may have begun before this.
    setPrinting(paper.matches)
    function read() {
      flushSync(() => setPrinting(paper.matches))
      // Laid out at once: Firefox prints a copy of the page, which lacks what a <use> shows if it is not there yet.
      document.documentElement.getBoundingClientRect()
    }
    paper.addEventListener('change', read)
    return function stopFollowing() {
      paper.removeEventListener('change', read)
    }
  }, [])
  return printing
}
