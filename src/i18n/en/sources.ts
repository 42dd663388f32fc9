import { languageName } from '../language-name.ts'
import { crossingFacts } from './crossing-facts.ts'

/** How a source is described where it is listed. */
export const sources = {
  kind: crossingFacts.sourceKind,
  undated: crossingFacts.undated,
  /** Says in which language a page is; nothing where it is the reader's own. */
  inLanguage: (lang: string) => (lang === 'en' ? null : `in ${languageName(lang, 'en')}`),
}
