import type { Language } from '../address/view.ts'
import { type Dictionary, en } from './en/dictionary.tsx'
import { fi } from './fi/dictionary.tsx'
import { ru } from './ru/dictionary.tsx'
import { sv } from './sv/dictionary.tsx'

/** The languages that the site is published in. */
export const dictionaries = { en, fi, sv, ru } satisfies Partial<Record<Language, Dictionary>>

/** The dictionary of a language, or English where there is none. */
export function dictionaryOf(language: Language): Dictionary {
  const published: Partial<Record<Language, Dictionary>> = dictionaries
  return published[language] ?? en
}
