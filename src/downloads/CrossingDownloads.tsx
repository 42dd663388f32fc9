import { crossingPath } from '../address/published.ts'
import { dataFiles } from '../i18n/data-files.ts'
import { PLAIN } from '../site/plain-view.ts'
import { useSite } from '../site/site.ts'
import { DataLink } from './DataLink.tsx'

/** What is known of a crossing, as files. */
export function CrossingDownloads({ id }: { id: string }) {
  const { view, addressOf } = useSite()
  const { title, crossing, status, all } = dataFiles[view.language]
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
