import type { sources as english } from '../en/sources.ts'
import { languageName } from '../language-name.ts'
import { crossingFacts } from './crossing-facts.ts'
import { inLanguage } from './grammar.ts'

/** How a source is described where it is listed. */
export const sources: typeof english = {
  kind: crossingFacts.sourceKind,
  undated: crossingFacts.undated,
  inLanguage: (lang) => (lang === 'fi' ? null : inLanguage(languageName(lang, 'fi'))),
}
