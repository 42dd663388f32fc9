import type { ComponentType } from 'react'
import type { Page } from '../address/view.ts'
import type { PageLayouts } from '../static-map/page-layouts.ts'

/** What stands between header and footer; `layouts` are the drawings of the page's map. */
export type Content = ComponentType<{ layouts: PageLayouts | null }>

/** Loads the content of a page with a map, or of the page that is not found: a browser needs one of them only. */
export async function loadContent({ kind }: Page): Promise<Content> {
  if (kind === 'home') return (await import('./HomePage.tsx')).HomePage
  if (kind === 'crossing') return (await import('./CrossingPage.tsx')).CrossingPage
  if (kind === 'embed') return (await import('../embed/EmbedPage.tsx')).EmbedPage
  return (await import('./NotFoundPage.tsx')).NotFoundPage
}
