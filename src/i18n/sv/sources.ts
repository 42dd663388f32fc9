import type { Texts } from '../en/texts.ts'
import { languageName } from '../language-name.ts'

/** How a source is described where it is listed. */
export const sources: Texts['sources'] = {
  kind: {
    primary: 'primärkälla',
    press: 'medier',
    reference: 'uppslagsverk',
    article: 'artikeln',
  },
  undated: 'utan datum',
  inLanguage: (lang: string) => (lang === 'sv' ? null : `på ${languageName(lang, 'sv')}`),
}
