import type { Language } from '../address/view.ts'
import { texts as en, type Texts } from './en/texts.tsx'
import { texts as fi } from './fi/texts.tsx'
import { texts as ru } from './ru/texts.tsx'
import { texts as sv } from './sv/texts.tsx'

const texts: Record<Language, Texts> = { en, fi, sv, ru }

/** The words of what no address changes, in a language. For static parts alone: a browser never loads them. */
export function textsOf(language: Language): Texts {
  return texts[language]
}
