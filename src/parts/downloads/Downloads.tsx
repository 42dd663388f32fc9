import type { ReactNode } from 'react'
import { crossingPath } from '../../address/published.ts'
import { textsOf } from '../../i18n/texts.ts'
import { PLAIN } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'
import { dataAddress } from './addresses.ts'

/** The way from the map to its data. */
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

/** What is known of a crossing, as files. */
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

/** A link that downloads a file of the open data, by its path below `data/`. */
export function DataLink({ path, children = path }: { path: string; children?: ReactNode }) {
  return (
    <a href={dataAddress(useSite(), path)} download>
      {children}
    </a>
  )
}
