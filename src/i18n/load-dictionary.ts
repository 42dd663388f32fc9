import type { Language } from '../address/view.ts'
import type { Dictionary } from './en/dictionary.tsx'

const loaders: Record<Language, () => Promise<Dictionary>> = {
  en: async () => (await import('./en/dictionary.tsx')).en,
  fi: async () => (await import('./fi/dictionary.tsx')).fi,
  sv: async () => (await import('./sv/dictionary.tsx')).sv,
  ru: async () => (await import('./ru/dictionary.tsx')).ru,
}

/** Loads the dictionary of a language: a browser needs that of its page only. */
export function loadDictionary(language: Language): Promise<Dictionary> {
  return loaders[language]()
}
