import type { Language } from '../address/view.ts'

interface LanguageWords {
  /** As its speakers call it. */
  name: string
  /** Offers the page to a reader whose browser prefers this language to the page's. */
  offer: string
  /** Stands on the page that is not found, beside the same in the page's own language. */
  notFound: string
  /** For previews, as Open Graph writes it. */
  locale: string
}

/** What the languages say of themselves, on pages of any language. */
export const LANGUAGE_WORDS: Record<Language, LanguageWords> = {
  en: { name: 'English', offer: 'Also in English', notFound: 'Page not found. The map', locale: 'en_GB' },
  fi: { name: 'Suomi', offer: 'Myös suomeksi', notFound: 'Sivua ei löydy. Kartta', locale: 'fi_FI' },
  sv: { name: 'Svenska', offer: 'Även på svenska', notFound: 'Sidan hittades inte. Kartan', locale: 'sv_FI' },
  ru: { name: 'Русский', offer: 'Есть на русском', notFound: 'Страница не найдена. Карта', locale: 'ru_RU' },
}
