import { writePath } from '../../address/path.ts'
import type { AddressRules, Language, Page } from '../../address/view.ts'
import { PAGES } from '../../pages/page-table.ts'

/** A page that the build writes, and the file it goes to. */
export interface ListedPage {
  page: Page
  language: Language
  /** Its address below the host, base included. */
  path: string
  /** Below the build's folder. */
  file: string
}

/** Every page of the site. */
export function listPages(rules: AddressRules, languages: readonly Language[]): ListedPage[] {
  const pages = Object.values(PAGES).flatMap(({ list }): Page[] => list(rules))
  const found = languages.flatMap((language) =>
    pages.map((page): ListedPage => {
      const path = writePath(language, page, rules.base)
      return { page, language, path, file: `${path.slice(rules.base.length)}index.html` }
    }),
  )
  const path = `${rules.base}404.html`
  return [...found, { page: { kind: 'not-found', path }, language: 'en', path, file: '404.html' }]
}
