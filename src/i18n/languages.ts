import type { Language } from '../address/view.ts'

interface LanguageWords {
  /** As its speakers call it. */
  name: string
  /** What a choice of languages is called in it. */
  languages: string
  /** Offers a page to a reader whose browser prefers this language to the page's. */
  offer: string
  /** The page that is not found, in one line for a reader of this language. */
  notFound: string
  /** The way from there. */
  map: string
  /** As Open Graph writes it. */
  locale: string
}

/** What the languages say of themselves, on pages of any language. */
export const LANGUAGE_WORDS: Record<Language, LanguageWords> = {
  en: {
    name: 'English',
    languages: 'Languages',
    offer: 'Also in English',
    notFound: 'There is no page at this address.',
    map: 'The map',
    locale: 'en_GB',
  },
  fi: {
    name: 'Suomi',
    languages: 'Kielet',
    offer: 'Myös suomeksi',
    notFound: 'Tässä osoitteessa ei ole sivua.',
    map: 'Kartta',
    locale: 'fi_FI',
  },
  sv: {
    name: 'Svenska',
    languages: 'Språk',
    offer: 'Även på svenska',
    notFound: 'Det finns ingen sida på den här adressen.',
    map: 'Kartan',
    locale: 'sv_FI',
  },
  ru: {
    name: 'Русский',
    languages: 'Языки',
    offer: 'Есть на русском',
    notFound: 'По этому адресу страницы нет.',
    map: 'Карта',
    locale: 'ru_RU',
  },
}
