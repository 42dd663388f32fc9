import { whenBrowserIsIdle } from './idle.ts'
import { ISLANDS, type IslandKind, type IslandPage, isIsland } from './islands.ts'
import { areInView, extentOf } from './order.ts'
import { type FailureWords, type IslandHost, startIsland } from './start-island.tsx'

/** What a reader does to a control before using it. */
const TOUCHES = ['pointerdown', 'keydown', 'focusin'] as const

/**
 * Starts the islands of a page: those in the window first, in the order of the page, the others one by one while the browser
 * has nothing else to do. React draws each in slices, in the order of these calls. An island that a reader touches does not
 * wait for its turn. `isPrerendered` is whether the page speaks the language that it was prerendered in.
 */
export async function hydrateIslands(
  page: IslandPage,
  words: FailureWords,
  isPrerendered: boolean,
): Promise<void> {
  const hosts = findHosts(isPrerendered)
  const inView = areInView(
    hosts.map(({ element }) => extentOf(element)),
    window.innerHeight,
  )
  const waiting = new Set(hosts.filter(({ name }) => kindOf(name).begins === 'in turn'))
  const start = (host: IslandHost) => {
    if (waiting.delete(host)) startIsland(host, page, words)
  }
  const stopWatching = watchTouches((touched) => {
    for (const host of waiting) if (host.element.contains(touched)) start(host)
  })

  for (const host of hosts.filter((_, index) => inView[index])) start(host)
  for (const host of [...waiting]) {
    await whenBrowserIsIdle()
    start(host)
  }
  stopWatching()
  await whenItDiffers(page)
  await whenBrowserIsIdle()
  for (const host of hosts.filter(({ name }) => kindOf(name).begins === 'once it differs')) {
    startIsland(host, page, words)
  }
}

function kindOf(name: IslandHost['name']): IslandKind {
  return ISLANDS[name]
}

function findHosts(isPrerendered: boolean): IslandHost[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-island]')).flatMap((element) => {
    const name = element.dataset.island
    return isIsland(name) ? { name, element, isPrerendered } : []
  })
}

function watchTouches(onTouch: (touched: Node) => void): () => void {
  const watching = new AbortController()
  const options = { capture: true, signal: watching.signal }
  const tell = ({ target }: Event) => target instanceof Node && onTouch(target)
  for (const touch of TOUCHES) document.addEventListener(touch, tell, options)
  return () => watching.abort()
}

/** Resolves once the page shows something else than it was prerendered with. */
function whenItDiffers({ site, map }: IslandPage): Promise<void> {
  return new Promise((resolve) => {
    const stops = [site.subscribe(check), map?.progress.subscribe(check)]
    check()

    function check() {
      const isSame = site.read() === site.readPrerendered() && map?.progress.read() === map?.progress.initial
      if (isSame) return
      for (const stop of stops) stop?.()
      resolve()
    }
  })
}
