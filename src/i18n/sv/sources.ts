import type { Texts } from '../en/texts.ts'
import { languageName } from '../language-name.ts'
import { crossingFacts } from './crossing-facts.ts'

/** How a source is described where it is listed. */
export const sources: Texts['sources'] = {
  kind: crossingFacts.sourceKind,
  undated: crossingFacts.undated,
  inLanguage: (lang: string) => (lang === 'sv' ? null : `på ${languageName(lang, 'sv')}`),
}
