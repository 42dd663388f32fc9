import type { sources as en } from '../en/sources.ts'
import { languageName } from '../language-name.ts'

/** How a source is described where it is listed. */
export const sources: typeof en = {
  kind: {
    primary: 'первоисточник',
    press: 'пресса',
    reference: 'справочное издание',
    article: 'сама статья',
  },
  undated: 'без даты',
  /** Languages are adjectives: «финский», «на финском». */
  inLanguage: (lang) => (lang === 'ru' ? null : `на ${(languageName(lang, 'ru')).replace(/ий$/, 'ом')}`),
}
