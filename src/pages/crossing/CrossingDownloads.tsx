import { crossingPath } from '../../address/published.ts'
import { textsOf } from '../../i18n/texts.ts'
import { DataLink } from '../../parts/downloads/DataLink.tsx'
import { PLAIN } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'

/** Everything known about a crossing, as files. */
export function CrossingDownloads({ id }: { id: string }) {
  const { view, addressOf } = useSite()
  const { title, crossing, status, all } = textsOf(view.language).dataFiles
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain-list">
        <li>
          <DataLink path={crossingPath(id)}>{crossing}</DataLink>
        </li>
        <li>
          <DataLink path="status.csv">{status}</DataLink>
        </li>
        <li>
          <a href={addressOf({ ...PLAIN, page: { kind: 'about' }, anchor: 'data' })}>{all}</a>
        </li>
      </ul>
    </section>
  )
}
