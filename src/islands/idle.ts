/** However busy a browser is, it is not waited for longer. */
const PATIENCE_MS = 500

/** Resolves when the browser has nothing else to do; where it does not say so, as Safari, once it has been let through. */
export function whenBrowserIsIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
    else setTimeout(resolve)
  })
}
