import type { sources as en } from '../en/sources.ts'

const languageNames = new Intl.DisplayNames('ru-RU', { type: 'language' })

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
  inLanguage: (lang) =>
    lang === 'ru' ? null : `на ${(languageNames.of(lang) ?? lang).replace(/ий$/, 'ом')}`,
}
