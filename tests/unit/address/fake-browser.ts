import type { Browser } from '../../../src/address/browser-address.ts'

type EventName = 'popstate' | 'hashchange'

/** A browser with one tab, as far as addresses are concerned. */
export class FakeBrowser implements Browser {
  readonly listeners = { popstate: new Set<() => void>(), hashchange: new Set<() => void>() }
  /** Refuses changes of the address: as WebKit does, or in silence like Chromium. */
  refuses: 'no' | 'with an exception' | 'in silence' = 'no'
  private timers: (() => void)[] = []
  private steps: { url: URL; state: unknown }[]
  private present = 0

  constructor(address: string) {
    this.steps = [{ url: new URL(address, 'https://example.org'), state: null }]
  }

  get location(): URL {
    return this.step.url
  }

  get history(): Browser['history'] {
    return {
      state: this.step.state,
      pushState: (state: unknown, _: string, address?: string | URL | null) => {
        if (this.isRefused()) return
        this.steps = [...this.steps.slice(0, this.present + 1), this.stepTo(address, state)]
        this.present += 1
      },
      replaceState: (state: unknown, _: string, address?: string | URL | null) => {
        if (this.isRefused()) return
        this.steps[this.present] = this.stepTo(address, state)
      },
    }
  }

  get length(): number {
    return this.steps.length
  }

  back(): void {
    this.present = Math.max(0, this.present - 1)
    this.emit('popstate')
  }

  /** The reader follows a link to a place on the page. */
  followFragment(hash: string): void {
    this.history.pushState(null, '', hash)
    this.emit('hashchange')
  }

  setTimeout(run: () => void): void {
    this.timers.push(run)
  }

  /** Lets so much time go by that whatever waits for it has come. */
  waits(): void {
    for (const run of this.timers.splice(0)) run()
  }

  addEventListener(type: EventName, listener: () => void): void {
    this.listeners[type].add(listener)
  }

  removeEventListener(type: EventName, listener: () => void): void {
    this.listeners[type].delete(listener)
  }

  private isRefused(): boolean {
    if (this.refuses === 'with an exception') throw new DOMException('too many', 'SecurityError')
    return this.refuses === 'in silence'
  }

  private get step(): { url: URL; state: unknown } {
    const step = this.steps[this.present]
    if (!step) throw new Error('The fake browser is nowhere.')
    return step
  }

  private stepTo(address: string | URL | null | undefined, state: unknown): { url: URL; state: unknown } {
    return { url: new URL(address ?? '', this.location), state }
  }

  private emit(type: EventName): void {
    for (const listener of this.listeners[type]) listener()
  }
}
