import type { Day } from '../../geodata/schema/scalars.ts'
import type { Moment } from '../model/helsinki.ts'
import { readDate } from './date.ts'
import { percentDecoded } from './percent.ts'
import type { Reading, Repair } from './repair.ts'
import { folded } from './spelling.ts'
import { type AddressRules, hasMoment, LANGUAGES, type Language, type Page } from './view.ts'

type PathRules = Omit<AddressRules, 'pageDayOf'>

type FoundPage = Exclude<Page, { kind: 'not-found' }>

interface ReadPath {
  language: Language
  page: Page
  /** The day in it; null if it has none. */
  date: Reading<Moment> | null
  repair: Repair | null
}

/**
 * The page at a path, and the day after it. A missing slash at the end and `index.html` are as good as the page's own
 * path; other spellings are understood and reported, a day at another place too: of several the last counts.
 * Everything else is a page that is not found.
 */
export function readPath(pathname: string, rules: PathRules): ReadPath {
  const path = asBrowserPath(pathname)
  const segments = segmentsOf(path, rules.base)
  const all = segments?.map(folded).filter((name) => name !== '') ?? []
  const days = all.filter((name) => isDay(name, rules))
  const names = all.filter((name) => !days.includes(name))
  const prefix = LANGUAGES.find((language) => language === names[0])
  const language = prefix ?? LANGUAGES[0]
  const page = segments && pageOf(prefix ? names.slice(1) : names, rules.crossingIds)
  if (!page) return { language, page: { kind: 'not-found', path }, date: null, repair: null }

  const day = hasMoment(page) ? (days.at(-1)?.toUpperCase() ?? null) : null
  const shown = writePath(language, page, rules.base, day)
  const isCanonical = segments.join('/') === segmentsOf(shown, rules.base)?.join('/')
  return {
    language,
    page,
    date: day === null ? null : readDate(day, rules),
    repair: isCanonical ? null : { kind: 'path-respelled', given: path, shown: asBrowserPath(shown) },
  }
}

/** The path of a page, or of the page of a day, base included. */
export function writePath(language: Language, page: Page, base: string, day: Day | null = null): string {
  if (page.kind === 'not-found') return asBrowserPath(page.path)
  const prefix = language === LANGUAGES[0] ? [] : [language]
  const names = [...prefix, ...namesOf(page), ...(day === null ? [] : [day])]
  return base + names.map((name) => `${name}/`).join('')
}

/** Whether a part of a path is a day, or was meant to be one. */
function isDay(name: string, rules: PathRules): boolean {
  return /^\d/.test(name) && readDate(name, rules).value !== null
}

/** Percent-encoded and without dot segments, as `location.pathname` is. Two slashes at its start would name a host. */
export function asBrowserPath(pathname: string): string {
  const url = new URL('http://localhost')
  url.pathname = pathname
  return url.pathname.replace(/^\/+/, '/')
}

/** The decoded parts of a path below the base; null outside it. */
function segmentsOf(path: string, base: string): string[] | null {
  if (`${path}/` !== base && !path.startsWith(base)) return null
  const segments = path.slice(base.length).split('/')
  if (segments.at(-1) === 'index.html') segments.pop()
  if (segments.at(-1) === '') segments.pop()
  return segments.map(percentDecoded)
}

function pageOf(names: readonly string[], crossingIds: ReadonlySet<string>): FoundPage | null {
  const last = names.at(-1) ?? ''
  const id = crossingIds.has(last) ? last : null
  const pages: { readonly [Kind in FoundPage['kind']]: Extract<FoundPage, { kind: Kind }> | null } = {
    home: { kind: 'home' },
    crossing: id === null ? null : { kind: 'crossing', id },
    decisions: { kind: 'decisions' },
    about: { kind: 'about' },
    embed: { kind: 'embed', id },
  }
  return Object.values(pages).find((page) => page && namesOf(page).join('/') === names.join('/')) ?? null
}

function namesOf(page: FoundPage): string[] {
  switch (page.kind) {
    case 'home':
      return []
    case 'crossing':
      return ['crossings', page.id]
    case 'embed':
      return page.id === null ? ['embed'] : ['embed', 'crossings', page.id]
    default:
      return [page.kind]
  }
}
