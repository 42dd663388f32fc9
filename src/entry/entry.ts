import { loadLiveParts } from '../map/live/load-live-parts.ts'
import { loadLateFont } from './load-late-font.ts'

wholePage().then(loadLateFont)

const pathname = document.getElementById('root')?.dataset.path
if (pathname) {
  // Asked for now, so that they are there once the page has come to life; what fails now is asked for again then.
  if (document.querySelector('[data-map]')) loadLiveParts().catch(() => {})
  Promise.all([import('../pages/hydrate-page.ts'), wholePage()]).then(([{ hydratePage }]) =>
    hydratePage(pathname, loadLiveParts),
  )
}

/** This script runs as soon as it is there, while the rest of a long page may still be on its way. */
async function wholePage(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
}
