import { LANGUAGES, type Language } from '../address/view.ts'

interface LanguageWords {
  /** By its own name. */
  name: string
  /** The name of a choice of languages, in it. */
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

const formats = new Map<Language, Intl.DisplayNames>()

/** The name of a language (BCP 47), in another: Swedish, ruotsi. */
export function languageName(code: string, language: Language): string {
  const format = formats.get(language) ?? new Intl.DisplayNames(language, { type: 'language' })
  formats.set(language, format)
  return format.of(code) ?? code
}

/**
 * The first language that a reader wants and the site has; null if none.
 * `wanted`: language tags (BCP 47), best first, as `navigator.languages`.
 */
export function preferredLanguage(wanted: readonly string[] = navigator.languages): Language | null {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const published = LANGUAGES.find((language) => language === primary)
    if (published) return published
  }
  return null
}
