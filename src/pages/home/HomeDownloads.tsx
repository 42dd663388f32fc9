import { textsOf } from '../../i18n/texts.ts'
import { DataLink } from '../../parts/downloads/DataLink.tsx'
import { PLAIN } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'

/** Links from the map to its data. */
export function HomeDownloads() {
  const { view, addressOf } = useSite()
  const { title, crossings, status, all } = textsOf(view.language).dataFiles
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
