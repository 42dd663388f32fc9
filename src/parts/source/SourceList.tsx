import type { Source } from '../../../geodata/schema/source.ts'
import { shortDate } from '../../i18n/dates.ts'
import { localized } from '../../i18n/localized.ts'
import { sourcesByRank } from '../../model/source-rank.ts'
import { useTextSite } from '../../site/text-site.ts'
import { SourceLink } from './SourceLink.tsx'

/** Every source of a fact, numbered: who published it, when, and of what kind it is. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const { register } = useTextSite()
  return (
    <ol className="source-list">
      {sourcesByRank(register, ids).map((source) => (
        <li key={source.id}>
          <SourceEntry source={source} />
        </li>
      ))}
    </ol>
  )
}

function SourceEntry({ source }: { source: Source }) {
  const { texts, view } = useTextSite()
  const { kind, undated, inLanguage } = texts.sources
  const date = source.date ? shortDate(source.date, view.language) : undated
  return (
    <>
      <SourceLink id={source.id}>{localized(source.publisher, view.language)}</SourceLink>, {date}
      <span className="source-kind">
        {'\u00a0· '}
        {[kind[source.kind], inLanguage(source.lang)].filter(Boolean).join(', ')}
      </span>
    </>
  )
}
