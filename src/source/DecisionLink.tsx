import type { Decision } from '../../geodata/schema/decision.ts'
import { longDay } from '../i18n/format.ts'
import { useSite } from '../site/site.ts'
import { primarySource } from './primary-source.ts'
import { SourceLink } from './SourceLink.tsx'

interface Props {
  decision: Decision
  /** By its number or date alone, where a label says that it is a decision. */
  bare?: boolean
}

/** "decision SM/2023/4" or "the decision of 14 December 2023", linked to where it was published. */
export function DecisionLink({ decision, bare = false }: Props) {
  const { register, dictionary, view } = useSite()
  const { reference, adoptedAt, sources } = decision
  const date = longDay(adoptedAt.slice(0, 10), view.language)
  const link = (text: string) => <SourceLink id={primarySource(register, sources)}>{text}</SourceLink>
  return bare ? link(reference ?? date) : dictionary.decision.by(reference, date, link)
}
