import type { notFound as en } from '../en/not-found.ts'

export const notFound: typeof en = {
  title: 'Sidan hittades inte',
  description:
    'Sidan finns inte. Här listas de åtta gränsövergångsställena vid gränsen mellan Finland och Ryssland.',
  sentence:
    'Det finns ingen sida på den här adressen. Här är de åtta gränsövergångsställena; kartan visar dem alla.',
  map: 'Visa kartan',
  line: { sentence: 'Det finns ingen sida på den här adressen.', map: 'Kartan' },
}
