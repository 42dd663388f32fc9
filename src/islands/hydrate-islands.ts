import { until } from '../site/store.ts'
import { changeInOneStep } from './change-in-one-step.ts'
import { type IslandKind, type IslandPage, type IslandTable, isOfMoment, loadContent } from './island.ts'
import { type FailureWords, type IslandHost, startIsland } from './start-island.tsx'
import { splitByView, whenBrowserIsIdle } from './turns.ts'

/** What a reader does to a control before using it. */
const TOUCHES = ['pointerdown', 'keydown', 'focusin'] as const

/**
 * Starts the islands of a page: first those that begin first, then the others in the window, then those outside it,
 * one by one while the browser is idle. React draws each in slices, in the order of these calls. An island that a
 * reader touches does not wait for its turn.
 * On a page that is held, those that show a moment begin before, and leave it in one step.
 * `isPrerendered` is whether the page speaks the language that it was prerendered in.
 */
export async function hydrateIslands(
  islands: IslandTable,
  page: IslandPage,
  words: FailureWords,
  isPrerendered: boolean,
): Promise<void> {
  const all = findHosts(islands, isPrerendered)
  const begin = (host: IslandHost) => startIsland(host, page, words)
  const inOneStep = page.site.isHeld() ? all.filter(({ kind }) => isOfMoment(kind)) : []
  const hosts = all.filter((host) => !inOneStep.includes(host))
  const step = changeInOneStep(inOneStep, page, words)
  for (const host of hosts.filter(begins('first'))) begin(host)
  await step
  const turns = takeTurns(hosts.filter(begins('in turn')), begin)
  // No need to draw for a map that is about to become live.
  const addressDiffers = turns.then(() => whenAddressDiffers(page)).then(whenBrowserIsIdle)
  await Promise.race([addressDiffers, whenMapIsSettled(page)])
  for (const host of hosts.filter(begins('once it differs'))) begin(host)
}

async function takeTurns(hosts: readonly IslandHost[], begin: (host: IslandHost) => void): Promise<void> {
  // Prefetched; if it fails now, it is asked for again in its turn.
  for (const { name, kind } of hosts) loadContent(name, kind).catch(() => {})
  const waiting = new Set(hosts)
  const takeTurn = (host: IslandHost) => waiting.delete(host) && begin(host)
  const stopWatching = watchTouches((touched) => {
    for (const host of waiting) if (host.element.contains(touched)) takeTurn(host)
  })
  const { inView, others } = splitByView(hosts, window.innerHeight)
  for (const host of inView) takeTurn(host)
  for (const host of others) {
    await whenBrowserIsIdle()
    takeTurn(host)
  }
  stopWatching()
}

function begins(when: IslandKind['begins']): (host: IslandHost) => boolean {
  return ({ kind }) => kind.begins === when
}

function findHosts(islands: IslandTable, isPrerendered: boolean): IslandHost[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-island]')).flatMap((element) => {
    const name = element.dataset.island ?? ''
    const kind = islands[name]
    return kind ? { name, kind, element, isPrerendered } : []
  })
}

function watchTouches(onTouch: (touched: Node) => void): () => void {
  const watching = new AbortController()
  const options = { capture: true, signal: watching.signal }
  const tell = ({ target }: Event) => target instanceof Node && onTouch(target)
  for (const touch of TOUCHES) document.addEventListener(touch, tell, options)
  return () => watching.abort()
}

/** Resolves once the address differs from the one that the page was prerendered for. */
function whenAddressDiffers({ site }: IslandPage): Promise<void> {
  return until(site.subscribe, () => site.read() !== site.readPrerendered())
}

/** Resolves once the map is live or could not become it; never on a page without a map. */
function whenMapIsSettled({ map }: IslandPage): Promise<void> {
  if (!map) return new Promise(() => {})
  const { subscribe, read } = map.progress
  return until(subscribe, () => read().isLive || read().retryMap !== null)
}
