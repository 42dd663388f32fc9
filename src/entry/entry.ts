import { loadLiveParts } from '../map/live/load-live-parts.ts'

wholePage().then(loadLateFont)

const pathname = document.getElementById('root')?.dataset.path
if (pathname) {
  // Prefetched; if it fails now, it is asked for again once the page is hydrated.
  if (document.querySelector('[data-map]')) loadLiveParts().catch(() => {})
  hydrate(pathname).catch(sayFailure)
  document.documentElement.dataset.scripts = 'running'
}

async function hydrate(path: string): Promise<void> {
  const [{ hydratePage }] = await Promise.all([import('../pages/hydrate-page.ts'), wholePage()])
  await hydratePage(path, loadLiveParts)
}

/** The page says so where its controls would be. */
function sayFailure(reason: unknown): void {
  console.error('The page stays as it was prerendered.', reason)
  document.documentElement.dataset.scripts = 'failed'
}

/** This script may run while the rest of a long page is still loading. */
async function wholePage(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
}

/** Loads what sets the text in the web font. If it fails, the page keeps its font. */
function loadLateFont(): Promise<void> {
  return import('./late-font.ts').then((late) => late.takeLateFont()).catch(() => {})
}
