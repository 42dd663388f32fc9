import type { Page } from '../../../src/address/view.ts'
import { pageDrawings } from '../../../src/publish/pages/page-drawing.ts'
import { listPages } from '../../../src/publish/pages/page-list.ts'
import { type RenderedPage, renderPage } from '../../../src/publish/pages/render-page.tsx'
import { register } from '../model/real-data.ts'
import { isSample } from './sample-days.ts'

export const SITE_URL = 'https://map.example.org'

const drawingOf = pageDrawings(register)

/** A page as the build writes it, and the whole of what is put into the template. */
export interface WrittenPage extends RenderedPage {
  page: Page
  path: string
  /** In the order of the template. */
  whole: string
}

/** The pages in English with a map, the missing page, and whatever else is listed. */
export const writtenPages: readonly WrittenPage[] = await Promise.all(
  listPages(register, '/')
    .filter((listed) => listed.language === 'en' && isSample(listed))
    .map(async ({ page, path, language }) => {
      const drawing = drawingOf(page, language)
      const rendered = await renderPage({ path, base: '/', siteUrl: SITE_URL, drawing })
      const { head, body, mapFile, mapPaths } = rendered
      return { ...rendered, page, path, whole: [head, mapFile, body, mapPaths].join('\n') }
    }),
)

/** The page at a path. */
export function pageAt(path: string): WrittenPage {
  const found = writtenPages.find((each) => each.path === path)
  if (!found) throw new Error(`There is no page at "${path}" to test with.`)
  return found
}
