import { Fragment } from 'react'
import { crossingPath, SCHEMAS, schemaPath, snapshotPath, snapshotStarts } from '../../address/published.ts'
import { feedAddress } from '../../parts/downloads/addresses.ts'
import { DataLink } from '../../parts/downloads/DataLink.tsx'
import { PLAIN } from '../../site/links.ts'
import { useTextSite } from '../../site/text-site.ts'
import { AboutFact } from './Section.tsx'

/** The files of the open data, what each holds, and how they may be used. */
export function DataSection() {
  const site = useTextSite()
  const { register, texts, addressOf, view } = site
  const { intro, files, form, use } = texts.openData
  const link = (anchor: string) => (words: string) => (
    <a href={addressOf({ ...PLAIN, page: { kind: 'about' }, anchor })}>{words}</a>
  )
  const crossings = register.crossings.map(
    ({ id, names }): NamedPath => [names[view.language], crossingPath(id)],
  )
  const snapshots = snapshotStarts(register).map(({ name }): NamedPath => [name, snapshotPath(name)])
  const schemas = SCHEMAS.map((name): NamedPath => [name, schemaPath(name)])
  return (
    <>
      <p>{intro}</p>
      <dl className="about-facts">
        <AboutFact name={<DataLink path="crossings.geojson" />}>
          {files.crossings} <Links to={crossings} />
        </AboutFact>
        <AboutFact name={<DataLink path="status.csv" />}>{files.status}</AboutFact>
        <AboutFact name="snapshots/">
          {files.snapshots} <Links to={snapshots} />
        </AboutFact>
        <AboutFact name={<DataLink path="border.geojson" />}>{files.border}</AboutFact>
        <AboutFact name={<DataLink path="fence.geojson" />}>{files.fence}</AboutFact>
        <AboutFact name={<DataLink path="decisions.json" />}>{files.decisions}</AboutFact>
        <AboutFact name={<DataLink path="sources.json" />}>{files.sources}</AboutFact>
        <AboutFact name={<DataLink path="datapackage.json" />}>{files.datapackage}</AboutFact>
        <AboutFact name="schema/">
          {files.schema} <Links to={schemas} />
        </AboutFact>
        <AboutFact name={<a href={feedAddress(site)}>feed.xml</a>}>{files.feed}</AboutFact>
      </dl>
      <p>{form}</p>
      <p>{use(link('licences'), link('cite'))}</p>
    </>
  )
}

type NamedPath = readonly [name: string, path: string]

function Links({ to }: { to: readonly NamedPath[] }) {
  return (
    <span className="data-links" translate="no">
      {to.map(([name, path], index) => (
        <Fragment key={path}>
          {index > 0 && ', '}
          <DataLink path={path}>{name}</DataLink>
        </Fragment>
      ))}
    </span>
  )
}
