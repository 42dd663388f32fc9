import type { sources as english } from '../en/sources.ts'
import { languageName } from '../language-name.ts'
import { inLanguage } from './grammar.ts'

/** How a source is described where it is listed. */
export const sources: typeof english = {
  kind: {
    primary: 'ensisijainen',
    press: 'lehdistö',
    reference: 'hakuteos',
    article: 'artikkeli',
  },
  undated: 'ei päiväystä',
  inLanguage: (lang) => (lang === 'fi' ? null : inLanguage(languageName(lang, 'fi'))),
}
