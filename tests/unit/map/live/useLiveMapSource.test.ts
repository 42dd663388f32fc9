import { afterEach, describe, expect, it, vi } from 'vitest'
import { whenIdle } from '../../../../src/map/live/useLiveMapSource.ts'

/** A browser that is idle when it is told so. */
function idleBrowser() {
  const waiting = new Map<number, () => void>()
  let last = 0
  vi.stubGlobal('window', {
    requestIdleCallback(callback: () => void) {
      last += 1
      waiting.set(last, callback)
      return last
    },
    cancelIdleCallback: (handle: number) => waiting.delete(handle),
  })
  return function idle() {
    const due = [...waiting.values()]
    waiting.clear()
    for (const callback of due) callback()
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('whenIdle', () => {
  it('takes one step each time the browser is idle, in order', () => {
    const idle = idleBrowser()
    const taken: string[] = []
    whenIdle(
      () => taken.push('first'),
      () => taken.push('second'),
    )
    expect(taken).toEqual([])
    idle()
    expect(taken).toEqual(['first'])
    idle()
    expect(taken).toEqual(['first', 'second'])
    idle()
    expect(taken).toEqual(['first', 'second'])
  })

  it('takes no more once it is stopped', () => {
    const idle = idleBrowser()
    const taken: string[] = []
    const stop = whenIdle(
      () => taken.push('first'),
      () => taken.push('second'),
    )
    idle()
    stop()
    idle()
    expect(taken).toEqual(['first'])
  })

  it('takes none where the browser does not say when it is idle', () => {
    vi.stubGlobal('window', {})
    const step = vi.fn()
    whenIdle(step)()
    expect(step).not.toHaveBeenCalled()
  })
})
