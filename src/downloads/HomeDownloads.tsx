import { staticWordsOf } from '../i18n/static-words.ts'
import { PLAIN } from '../site/plain-view.ts'
import { useSite } from '../site/site.ts'
import { DataLink } from './DataLink.tsx'

/** The way from the map to its data. */
export function HomeDownloads() {
  const { view, addressOf } = useSite()
  const { title, crossings, status, all } = staticWordsOf(view.language).dataFiles
  return (
    <p className="note">
      {title}: <DataLink path="crossings.geojson">{crossings}</DataLink>
      {' · '}
      <DataLink path="status.csv">{status}</DataLink>
      {' · '}
      <a href={addressOf({ ...PLAIN, page: { kind: 'about' }, anchor: 'data' })}>{all}</a>
    </p>
  )
}
