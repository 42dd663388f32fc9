/** The longest wait for a busy browser. */
const PATIENCE_MS = 500

/** Resolves when the browser is idle; in Safari, which does not say so, after the next task. */
export function whenBrowserIsIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
    else setTimeout(resolve)
  })
}
