import type { CDPSession } from '@playwright/test'

/** What is listened for, in the Chrome DevTools Protocol. */
interface Events {
  'Network.requestWillBeSent': { requestId: string; request: { url: string }; type?: string }
  'Network.loadingFinished': { requestId: string; encodedDataLength: number }
  'Network.loadingFailed': { requestId: string }
  'Target.attachedToTarget': { sessionId: string }
  'Target.receivedMessageFromTarget': { sessionId: string; message: string }
}

/** What a page, or one of its workers, is asked and says. */
export interface Session {
  send: CDPSession['send']
  on<Event extends keyof Events>(event: Event, listener: (params: Events[Event]) => void): unknown
}

interface Message {
  id?: number
  result?: unknown
  error?: { message: string }
  method?: keyof Events
  params?: unknown
}

interface Waiting {
  resolve: (result: never) => void
  reject: (error: Error) => void
}

/** A session whose messages go through that of whoever attached to it. */
export class BareSession implements Session {
  readonly #post: (message: string) => Promise<unknown>
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<keyof Events, ((params: never) => void)[]>()
  #sent = 0

  constructor(post: (message: string) => Promise<unknown>) {
    this.#post = post
  }

  readonly send: Session['send'] = (method, params) => {
    this.#sent += 1
    const id = this.#sent
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#post(JSON.stringify({ id, method, params })).catch(reject)
    })
  }

  on<Event extends keyof Events>(event: Event, listener: (params: Events[Event]) => void): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener])
  }

  /** Takes in what the browser has said. */
  take(text: string): void {
    const { id, result, error, method, params }: Message = JSON.parse(text)
    if (method) for (const listener of this.#listeners.get(method) ?? []) listener(params as never)
    if (id === undefined) return
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(error.message))
    else waiting?.resolve(result as never)
  }
}
