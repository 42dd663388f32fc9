import type { PageLayouts } from '../drawing/page-layouts.ts'
import type { RegisterData } from '../model/register.ts'

/** What a browser needs to know about a page: a module, the same at every moment that the page is shown at. */
export interface PageData {
  /** What the page shows of the facts. */
  facts: RegisterData
  /** The drawings of its map; null on a page without one. */
  layouts: PageLayouts | null
}

/** The id of the script in a page that is its data. */
export const PAGE_DATA_ID = 'page-data'

/** Loads the data of a page, which names it as one of its scripts. Rejects if it does not come. */
export async function loadPageData(page: Pick<Document, 'getElementById'> = document): Promise<PageData> {
  const script = page.getElementById(PAGE_DATA_ID)
  if (!(script instanceof HTMLScriptElement)) throw new Error('This page names no data.')
  return import(/* @vite-ignore */ script.src)
}
