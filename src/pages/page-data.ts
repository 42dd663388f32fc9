import type { PageLayouts } from '../drawing/page-layouts.ts'
import type { RegisterData } from '../model/register.ts'

/** What a page carries for its browser: JSON in elements with these ids. */
export interface PageData {
  /** What the page shows of the facts. */
  facts: RegisterData
  /** The drawings of its map; null on a page without one. */
  layouts: PageLayouts | null
}

/** Reads what the page carries. Throws on a page without it. */
export function readPageData(page: Pick<Document, 'getElementById'> = document): PageData {
  return { facts: read('facts'), layouts: read('layouts') }

  function read(id: keyof PageData) {
    return JSON.parse(page.getElementById(id)?.textContent ?? '')
  }
}
