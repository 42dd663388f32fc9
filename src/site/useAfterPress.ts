import { useEffect, useRef } from 'react'

/**
 * Puts something off until the pointer that is pressed is lifted, and no longer than to before the click that follows; does
 * it at once where none is pressed. What moves between the two would take the click from what was pressed.
 */
export function useAfterPress(): (run: () => void) => void {
  const isPressed = useRef(false)
  const waiting = useRef<(() => void) | null>(null)
  useEffect(function followPointer() {
    const stop = new AbortController()
    const options = { capture: true, signal: stop.signal }
    window.addEventListener('pointerdown', press, options)
    window.addEventListener('pointerup', lift, options)
    window.addEventListener('pointercancel', lift, options)
    return function stopFollowing() {
      stop.abort()
    }

    function press() {
      isPressed.current = true
    }

    function lift() {
      isPressed.current = false
      const run = waiting.current
      waiting.current = null
      run?.()
    }
  }, [])
  return function afterPress(run) {
    if (isPressed.current) waiting.current = run
    else run()
  }
}
