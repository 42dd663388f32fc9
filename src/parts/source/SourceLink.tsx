import type { ReactNode } from 'react'
import type { Decision } from '../../../geodata/schema/decision.ts'
import type { Source } from '../../../geodata/schema/source.ts'
import type { Language } from '../../address/view.ts'
import { longDay } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { primarySource } from '../../model/source-rank.ts'
import { useSite } from '../../site/site.ts'

/** A link to a source, by its id. */
export function SourceLink({ id, children }: { id: string; children: ReactNode }) {
  const source = useSite().register.sources.get(id)
  if (!source) return children
  return (
    <a className="source" href={source.url} hrefLang={source.lang} rel="external">
      {children}
      <span aria-hidden="true" className="source-mark">
        {'\u202f↗'}
      </span>
    </a>
  )
}

interface Props {
  source: Pick<Source, 'title' | 'lang'>
  language: Language
}

/** The page's own title, marked with the page's language; or a description of it, in the reader's. */
export function SourceTitle({ source: { title, lang }, language }: Props) {
  return <span lang={typeof title === 'string' ? lang : undefined}>{localized(title, language)}</span>
}

interface DecisionLinkProps {
  decision: Decision
  /** By its number or date alone, if a label says that it is a decision. */
  bare?: boolean
}

/** "decision SM/2023/4" or "the decision of 14 December 2023", linked to where it was published. */
export function DecisionLink({ decision, bare = false }: DecisionLinkProps) {
  const { register, dictionary, view } = useSite()
  const { reference, adoptedAt, sources } = decision
  const date = longDay(adoptedAt.slice(0, 10), view.language)
  const link = (text: string) => <SourceLink id={primarySource(register, sources)}>{text}</SourceLink>
  return bare ? link(reference ?? date) : dictionary.decision.by(reference, date, link)
}
