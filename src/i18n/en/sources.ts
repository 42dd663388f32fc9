import type { Source } from '../../../geodata/schema/source.ts'
import { languageName } from '../language-name.ts'

/** How a source is described where it is listed. */
export const sources = {
  kind: {
    primary: 'primary',
    press: 'press',
    reference: 'reference work',
    article: 'the article',
  } satisfies Record<Source['kind'], string>,
  undated: 'no date',
  /** Says in which language a page is; nothing where it is the reader's own. */
  inLanguage: (lang: string) => (lang === 'en' ? null : `in ${languageName(lang, 'en')}`),
}
