/** What a page notes of itself, ms since it was asked for. */
export interface PageRecord {
  fcp: number | null
  lcp: { at: number; element: string } | null
  /** All shifts that no input caused, added up: never less than CLS. */
  shifts: number
  longTasks: { at: number; duration: number }[]
  /** Longest time from an input to the next paint, of inputs since the record was cleared. */
  slowestInput: number
  /** When the map could be used and its first frame was drawn. */
  interactive: number | null
}

declare global {
  interface Window {
    pageRecord: PageRecord
  }
}

/**
 * Runs in the page, before anything of its own. Trap: what compiles this file wraps every function that has a
 * name into a helper that the page does not know.
 */
export function recordPage(): void {
  window.pageRecord = { fcp: null, lcp: null, shifts: 0, longTasks: [], slowestInput: 0, interactive: null }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) {
      window.pageRecord.fcp = startTime
    }
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { element: Element | null })[]) {
      const { localName = 'none', className = '' } = entry.element ?? {}
      window.pageRecord.lcp = {
        at: entry.startTime,
        element: className ? `${localName}.${className}` : localName,
      }
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[]) {
      if (!entry.hadRecentInput) window.pageRecord.shifts += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.pageRecord.longTasks.push({ at: startTime, duration })
    }
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId > 0) {
        window.pageRecord.slowestInput = Math.max(window.pageRecord.slowestInput, entry.duration)
      }
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-map="live"]')) return
    observer.disconnect()
    requestAnimationFrame(() =>
      requestAnimationFrame((now) => {
        window.pageRecord.interactive = now
      }),
    )
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map'] })
}
