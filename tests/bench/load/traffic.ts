import type { Session } from './bare-session.ts'

/** The kinds of what a page loads, in the order of the table. */
export const KINDS = ['HTML', 'styles', 'scripts', 'fonts', 'data', 'other'] as const
export type Kind = (typeof KINDS)[number]

export interface Traffic {
  requests: number
  /** Bodies and headers of the answers, as they were sent. */
  bytes: Record<Kind, number>
}

const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: 'HTML',
  Stylesheet: 'styles',
  Script: 'scripts',
  Font: 'fonts',
  Fetch: 'data',
  XHR: 'data',
}

/** Counts what a page and its workers load. */
export class TrafficWatch {
  readonly #kinds = new Map<string, Kind>()
  readonly #onTheWay = new Set<string>()
  /** What was loaded so far. */
  readonly sum: Traffic = {
    requests: 0,
    bytes: { HTML: 0, styles: 0, scripts: 0, fonts: 0, data: 0, other: 0 },
  }

  /** Watches a page, or a worker, from now on. */
  async watch(session: Session): Promise<void> {
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      // Rather than written into the page, as `data:` is.
      if (!request.url.startsWith('http')) return
      this.#onTheWay.add(requestId)
      this.#kinds.set(requestId, kindOf(request.url, type))
    })
    session.on('Network.loadingFailed', ({ requestId }) => this.#onTheWay.delete(requestId))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = this.#kinds.get(requestId)
      if (!kind || !this.#onTheWay.delete(requestId)) return
      this.sum.requests += 1
      this.sum.bytes[kind] += encodedDataLength
    })
    await session.send('Network.enable')
  }

  get isLoading(): boolean {
    return this.#onTheWay.size > 0
  }
}

/** A preload is of no type of its own, so the ending of its name decides. */
function kindOf(url: string, type = 'Other'): Kind {
  const { pathname } = new URL(url)
  if (/\.(geo)?json$/.test(pathname)) return 'data'
  if (/\.m?js$/.test(pathname)) return 'scripts'
  return KIND_OF[type] ?? 'other'
}
