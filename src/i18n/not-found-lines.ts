import type { Language } from '../address/view.ts'

/** For readers who come to no page of a host that speaks but one language there: what is missing, and where to go. */
export const NOT_FOUND_LINES: Record<Language, { sentence: string; map: string }> = {
  en: { sentence: 'There is no page at this address.', map: 'The map' },
  fi: { sentence: 'Tässä osoitteessa ei ole sivua.', map: 'Kartta' },
  sv: { sentence: 'Det finns ingen sida på den här adressen.', map: 'Kartan' },
  ru: { sentence: 'По этому адресу страницы нет.', map: 'Карта' },
}
