import { Fragment } from 'react'
import { shortDate } from '../../i18n/dates.ts'
import { localized } from '../../i18n/localized.ts'
import { sourcesByRank } from '../../model/source-rank.ts'
import { useTextSite } from '../../site/text-site.ts'
import { SourceLink } from './SourceLink.tsx'

/** The sources of a short fact, in one line after it. */
export function SourceNames({ ids }: { ids: readonly string[] }) {
  const { register, view } = useTextSite()
  return (
    <span className="source-names">
      {sourcesByRank(register, ids).map(({ id, publisher, date }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <SourceLink id={id}>{localized(publisher, view.language)}</SourceLink>
          {date && `, ${shortDate(date, view.language)}`}
        </Fragment>
      ))}
    </span>
  )
}
