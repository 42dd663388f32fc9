import type { ReactNode } from 'react'
import type { SourcedText } from '../../geodata/schema/crossing.ts'
import { localized } from '../i18n/localized.ts'
import { useSite } from '../site/site.ts'
import { Marks } from './Marks.tsx'

/** A line of a list of facts. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A statement of the data with its note and its sources; what was not found is said to be not known. */
export function Sourced({ fact }: { fact: SourcedText | null }) {
  const { dictionary, view } = useSite()
  if (!fact) return dictionary.crossing.notKnown
  return (
    <>
      {localized(fact.value, view.language)}
      <Marks ids={fact.sources} />
      {fact.note && <span className="fact-note">{localized(fact.note, view.language)}</span>}
    </>
  )
}
