import type { Language } from '../address/view.ts'

interface NotFoundWords {
  title: string
  headTitle: string
  description: string
  sentence: string
  map: string
  /** For readers of this language where the page speaks another. */
  line: { sentence: string; map: string }
}

/** The words of the page not found, in all languages: a host has only one such page. */
export const notFound: Record<Language, NotFoundWords> = {
  en: {
    title: 'Page not found',
    headTitle: 'Page not found · Itäraja',
    description: 'There is no such page. The eight crossings of the Finland–Russia border are listed here.',
    sentence: 'There is no page at this address. These are the eight crossings; the map shows them all.',
    map: 'Show the map',
    line: { sentence: 'There is no page at this address.', map: 'The map' },
  },
  fi: {
    title: 'Sivua ei löydy',
    headTitle: 'Sivua ei löydy · Itäraja',
    description: 'Tällaista sivua ei ole. Tässä luetellaan Suomen ja Venäjän rajan kahdeksan ylityspaikkaa.',
    sentence:
      'Tässä osoitteessa ei ole sivua. Alla luetellaan kahdeksan rajanylityspaikkaa; kartta näyttää ne kaikki.',
    map: 'Näytä kartta',
    line: { sentence: 'Tässä osoitteessa ei ole sivua.', map: 'Kartta' },
  },
  sv: {
    title: 'Sidan hittades inte',
    headTitle: 'Sidan hittades inte · Itäraja',
    description:
      'Sidan finns inte. Här listas de åtta gränsövergångsställena vid gränsen mellan Finland och Ryssland.',
    sentence:
      'Det finns ingen sida på den här adressen. Här är de åtta gränsövergångsställena; kartan visar dem alla.',
    map: 'Visa kartan',
    line: { sentence: 'Det finns ingen sida på den här adressen.', map: 'Kartan' },
  },
  ru: {
    title: 'Страница не найдена',
    headTitle: 'Страница не найдена · Itäraja',
    description:
      'Такой страницы нет. Здесь перечислены восемь пунктов пропуска на границе Финляндии и России.',
    sentence: 'По этому адресу страницы нет. Вот восемь пунктов пропуска; на карте показаны все.',
    map: 'Показать карту',
    line: { sentence: 'По этому адресу страницы нет.', map: 'Карта' },
  },
}
