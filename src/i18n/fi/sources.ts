import type { sources as english } from '../en/sources.ts'
import { inLanguage } from './grammar.ts'

const languageNames = new Intl.DisplayNames('fi-FI', { type: 'language' })

/** How a source is described where it is listed. */
export const sources: typeof english = {
  kind: {
    primary: 'ensisijainen',
    press: 'lehdistö',
    reference: 'hakuteos',
    article: 'artikkeli',
  },
  undated: 'ei päiväystä',
  inLanguage: (lang) => (lang === 'fi' ? null : inLanguage(languageNames.of(lang) ?? lang)),
}
