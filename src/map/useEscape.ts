import { useEffect, useRef } from 'react'

/** Calls back when Escape is pressed anywhere, while something is open. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const latest = useRef(close)
  useEffect(function keepLatest() {
    latest.current = close
  })
  useEffect(
    function listen() {
      if (!isOpen) return
      window.addEventListener('keydown', closeOnEscape)
      return function stopListening() {
        window.removeEventListener('keydown', closeOnEscape)
      }
      function closeOnEscape({ key }: KeyboardEvent) {
        if (key === 'Escape') latest.current()
      }
    },
    [isOpen],
  )
}
