import { LANGUAGES, type Language } from '../address/view.ts'
import type { dictionaries } from './dictionaries.ts'
import type { Dictionary } from './en/dictionary.tsx'

export type PublishedLanguage = keyof typeof dictionaries

/** For every language that the site is published in: a missing one does not compile. */
const loaders: Record<PublishedLanguage, () => Promise<Dictionary>> = {
  en: async () => (await import('./en/dictionary.tsx')).en,
  fi: async () => (await import('./fi/dictionary.tsx')).fi,
  sv: async () => (await import('./sv/dictionary.tsx')).sv,
  ru: async () => (await import('./ru/dictionary.tsx')).ru,
}

/** The languages that the site is published in, in the order of a choice between them. */
export const publishedLanguages = LANGUAGES.filter(isPublished)

/** Loads the dictionary of a language, or English where there is none: a browser needs that of its page only. */
export function loadDictionary(language: Language): Promise<Dictionary> {
  return (isPublished(language) ? loaders[language] : loaders.en)()
}

function isPublished(language: Language): language is PublishedLanguage {
  return language in loaders
}
