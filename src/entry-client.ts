import { loadLateFont } from './load-late-font.ts'
import { loadLiveParts } from './map/load-live-parts.ts'

wholePage().then(loadLateFont)

const root = document.getElementById('root')
const pathname = root?.dataset.path
if (root && pathname) {
  // Asked for now, so that they are there once the page has come to life; what fails now is asked for again then.
  if (root.querySelector('[data-map]')) loadLiveParts().catch(() => {})
  Promise.all([import('./take-over.tsx'), wholePage()]).then(([{ takeOver }]) => takeOver(root, pathname))
}

/** This script runs as soon as it is there, while the rest of a long page may still be on its way. */
async function wholePage(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
}
