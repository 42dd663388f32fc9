import type { Day } from '../../../geodata/schema/scalars.ts'
import { writePath } from '../../address/path.ts'
import { hasDays, LANGUAGES, type Language, type Page } from '../../address/view.ts'
import { pageDays } from '../../model/page-days.ts'
import type { Register } from '../../model/register.ts'
import { PAGES } from '../../pages/page-table.ts'

/** A page that the build writes, and the file it goes to. */
export interface ListedPage {
  page: Page
  language: Language
  /** The day that its path names; null if it names none. */
  day: Day | null
  /** Its address below the host, base included. */
  path: string
  /** Below the build's folder. */
  file: string
}

/** Every page of the site, at every day that it has pages for. */
export function listPages(register: Register, base: string): ListedPage[] {
  const { opensOn } = register.record
  const days = [null, ...pageDays(register).filter((day) => day !== opensOn)]
  const pages = Object.values(PAGES).flatMap(({ list }): Page[] => list(register))
  const found = LANGUAGES.flatMap((language) =>
    pages.flatMap((page) =>
      (hasDays(page) ? days : [null]).map((day): ListedPage => {
        const path = writePath(language, page, base, day)
        return { page, language, day, path, file: `${path.slice(base.length)}index.html` }
      }),
    ),
  )
  const path = `${base}404.html`
  const notFound = {
    page: { kind: 'not-found', path },
    language: 'en',
    day: null,
    path,
    file: '404.html',
  } as const
  return [...found, notFound]
}
