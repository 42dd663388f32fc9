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

/** Counts what a page loads, its workers included, until it is asked for the sum. */
export function watchTraffic(page: Page): () => Promise<Traffic> {
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))

  return async function sum() {
    const bytes: Record<Kind, number> = { HTML: 0, styles: 0, scripts: 0, fonts: 0, data: 0, other: 0 }
    const sent = finished.filter((request) => request.url().startsWith('http'))
    for (const request of sent) {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      bytes[kindOf(request)] += responseBodySize + responseHeadersSize
    }
    return { requests: sent.length, bytes }
  }
}

/** A preload is of no type of its own, so the ending of its name decides. */
function kindOf(request: Request): Kind {
  const { pathname } = new URL(request.url())
  if (/\.(geo)?json$/.test(pathname)) return 'data'
  if (/\.m?js$/.test(pathname)) return 'scripts'
  return KIND_OF[request.resourceType()] ?? 'other'
}
