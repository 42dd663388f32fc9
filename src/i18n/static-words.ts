import type { Language } from '../address/view.ts'
import { staticWords as en, type StaticWords } from './en/static.ts'
import { staticWords as fi } from './fi/static.ts'
import { staticWords as ru } from './ru/static.ts'
import { staticWords as sv } from './sv/static.ts'

const staticWords: Record<Language, StaticWords> = { en, fi, sv, ru }

/** The words of what no address changes on a page with a map, in a language. For the build alone. */
export function staticWordsOf(language: Language): StaticWords {
  return staticWords[language]
}
