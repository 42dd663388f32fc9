import type { Language } from '../address/view.ts'

interface LanguageWords {
  /** As its speakers call it. */
  name: string
  /** What a choice of languages is called in it. */
  languages: string
  /** Offers a page to a reader whose browser prefers this language to the page's. */
  offer: string
}

/** What the languages say of themselves, on pages of any language. */
export const LANGUAGE_WORDS: Record<Language, LanguageWords> = {
  en: { name: 'English', languages: 'Languages', offer: 'Also in English' },
  fi: { name: 'Suomi', languages: 'Kielet', offer: 'Myös suomeksi' },
  sv: { name: 'Svenska', languages: 'Språk', offer: 'Även på svenska' },
  ru: { name: 'Русский', languages: 'Языки', offer: 'Есть на русском' },
}
