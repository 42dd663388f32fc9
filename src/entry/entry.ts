import { loadLiveParts } from '../map/live/load-live-parts.ts'

wholePage().then(loadLateFont)

const pathname = document.getElementById('root')?.dataset.path
if (pathname) {
  // Prefetched; if it fails now, it is asked for again once the page is hydrated.
  if (document.querySelector('[data-map]')) loadLiveParts().catch(() => {})
  Promise.all([import('../pages/hydrate-page.ts'), wholePage()]).then(([{ hydratePage }]) =>
    hydratePage(pathname, loadLiveParts),
  )
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
