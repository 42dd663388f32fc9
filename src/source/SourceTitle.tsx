import type { Source } from '../../geodata/schema/source.ts'
import type { Language } from '../address/view.ts'
import { localized } from '../i18n/localized.ts'

interface Props {
  source: Pick<Source, 'title' | 'lang'>
  language: Language
}

/** The page's own title, marked with the page's language; or what the page holds, in the reader's. */
export function SourceTitle({ source: { title, lang }, language }: Props) {
  return <span lang={typeof title === 'string' ? lang : undefined}>{localized(title, language)}</span>
}
