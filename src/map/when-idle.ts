/**
 * Takes steps one by one, each when the browser has nothing else to do; returns how to stop. They only prepare: a browser
 * that does not say when it is idle, as Safari, takes none.
 */
export function whenIdle(...steps: readonly (() => unknown)[]): () => void {
  if (!('requestIdleCallback' in window)) return () => {}
  const ahead = [...steps]
  let handle = window.requestIdleCallback(takeNext)
  return function stop() {
    window.cancelIdleCallback(handle)
  }

  function takeNext() {
    ahead.shift()?.()
    if (ahead.length > 0) handle = window.requestIdleCallback(takeNext)
  }
}
