import type { Page, Request } from '@playwright/test'

/** The kinds of what a page loads, in the order of the table. */
export const KINDS = ['HTML', 'styles', 'scripts', 'fonts', 'data', 'other'] as const
export type Kind = (typeof KINDS)[number]

export interface Traffic {
  requests: number
  /** Bodies and headers of the answers, as they were sent. */
  bytes: Record<Kind, number>
}

const KIND_OF: Readonly<Record<string, Kind>> = {
  document: 'HTML',
  stylesheet: 'styles',
  script: 'scripts',
  font: 'fonts',
  fetch: 'data',
  xhr: 'data',
}

export interface TrafficWatch {
  isLoading: () => boolean
  /** Resolves once nothing is on its way. */
  arrived: () => Promise<void>
  /** What was loaded so far. */
  sum: () => Promise<Traffic>
}

/** Counts what a page loads, its workers included. */
export function watchTraffic(page: Page): TrafficWatch {
  const onTheWay = new Set<Request>()
  const finished: Request[] = []
  let waiting: (() => void)[] = []

  function end(request: Request): void {
    onTheWay.delete(request)
    if (onTheWay.size > 0) return
    for (const resolve of waiting) resolve()
    waiting = []
  }

  page.on('request', (request) => isSent(request) && onTheWay.add(request))
  page.on('requestfailed', end)
  page.on('requestfinished', (request) => {
    if (isSent(request)) finished.push(request)
    end(request)
  })

  return {
    isLoading: () => onTheWay.size > 0,
    arrived: () =>
      onTheWay.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    async sum() {
      const bytes: Record<Kind, number> = { HTML: 0, styles: 0, scripts: 0, fonts: 0, data: 0, other: 0 }
      for (const request of finished) {
        const { responseBodySize, responseHeadersSize } = await request.sizes()
        bytes[kindOf(request)] += responseBodySize + responseHeadersSize
      }
      return { requests: finished.length, bytes }
    },
  }
}

/** Rather than written into the page, as `data:` is. */
function isSent(request: Request): boolean {
  return request.url().startsWith('http')
}

/** A preload is of no type of its own, so the ending of its name decides. */
function kindOf(request: Request): Kind {
  const { pathname } = new URL(request.url())
  if (/\.(geo)?json$/.test(pathname)) return 'data'
  if (/\.m?js$/.test(pathname)) return 'scripts'
  return KIND_OF[request.resourceType()] ?? 'other'
}
