import { afterEach, expect, it, vi } from 'vitest'
import { loadPageData } from '../../../src/pages/page-data.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A page that names a module as its data. */
function pageWith(code: string | null) {
  class HTMLScriptElement {
    src = `data:text/javascript,${encodeURIComponent(code ?? '')}`
  }
  vi.stubGlobal('HTMLScriptElement', HTMLScriptElement)
  return { getElementById: (id: string) => (id === 'page-data' && code ? new HTMLScriptElement() : null) }
}

it('loads what the page names', async () => {
  const page: object = pageWith('export const facts = {"sources":[]}; export const layouts = null')
  expect({ ...(await loadPageData(page as Document)) }).toEqual({ facts: { sources: [] }, layouts: null })
})

it('rejects where the page names none, and where it does not come', async () => {
  await expect(loadPageData(pageWith(null) as object as Document)).rejects.toThrow('names no data')
  await expect(loadPageData(pageWith('throw new Error("gone")') as object as Document)).rejects.toThrow(
    'gone',
  )
})
