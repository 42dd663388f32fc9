import type { Language } from '../address/view.ts'
import { type Dictionary, en } from './en/dictionary.tsx'
import { fi } from './fi/dictionary.tsx'
import { ru } from './ru/dictionary.tsx'
import { sv } from './sv/dictionary.tsx'

export const dictionaries: Record<Language, Dictionary> = { en, fi, sv, ru }

/** The dictionary of a language. For the build alone: a browser loads that of its page, see load-dictionary.ts. */
export function dictionaryOf(language: Language): Dictionary {
  return dictionaries[language]
}
