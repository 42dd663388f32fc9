import { flushSync } from 'react-dom'
import { until } from '../site/store.ts'
import type { IslandPage } from './island.ts'
import { type FailureWords, type IslandHost, loadIsland, startIsland } from './start-island.tsx'

/**
 * Leads the islands of a page that is held from the moment that it was prerendered at to the one of its address, in one
 * step: no frame shows two moments. It waits until each of them can follow or has failed, and says so; for as long as
 * one is loading, the page stays whole, at the moment that it names. A reader who goes elsewhere meanwhile is answered
 * at once.
 */
export async function changeInOneStep(
  hosts: readonly IslandHost[],
  page: IslandPage,
  words: FailureWords,
): Promise<void> {
  const { site } = page
  const isDrawnAnew = ({ kind }: IslandHost) => kind.begins === 'once it differs'
  const drawnAnew = Promise.all(hosts.filter(isDrawnAnew).map((host) => loadIsland(host, page, words)))
  const hydrated = hosts.filter((host) => !isDrawnAnew(host)).map((host) => startIsland(host, page, words))
  await Promise.race([Promise.all([drawnAnew, ...hydrated]), until(site.subscribe, () => !site.isHeld())])
  const drawings = await drawnAnew
  withoutMotion(() =>
    flushSync(() => {
      site.release()
      for (const draw of drawings) draw()
    }),
  )
}

/** A frame that slides from the column of one moment to that of another would show neither. */
function withoutMotion(change: () => void): void {
  const { documentElement: root } = document
  root.dataset.motion = 'none'
  change()
  // Only once the new styles are computed may motion come back.
  root.getBoundingClientRect()
  delete root.dataset.motion
}
