import type { sources as en } from '../en/sources.ts'
import { languageName } from '../language-name.ts'
import { crossingFacts } from './crossing-facts.ts'

/** How a source is described where it is listed. */
export const sources: typeof en = {
  kind: crossingFacts.sourceKind,
  undated: crossingFacts.undated,
  /** Languages are adjectives: «финский», «на финском». */
  inLanguage: (lang) => (lang === 'ru' ? null : `на ${(languageName(lang, 'ru')).replace(/ий$/, 'ом')}`),
}
