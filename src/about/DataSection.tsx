import { Fragment } from 'react'
import { crossingPath, SCHEMAS, schemaPath, snapshotPath, snapshotStarts } from '../address/published.ts'
import { feedAddress } from '../downloads/addresses.ts'
import { DataLink } from '../downloads/DataLink.tsx'
import { PLAIN } from '../site/plain-view.ts'
import { useTextSite } from '../site/text-site.ts'
import { Fact } from './Fact.tsx'

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
        <Fact name={<DataLink path="crossings.geojson" />}>
          {files.crossings} <Links to={crossings} />
        </Fact>
        <Fact name={<DataLink path="status.csv" />}>{files.status}</Fact>
        <Fact name="snapshots/">
          {files.snapshots} <Links to={snapshots} />
        </Fact>
        <Fact name={<DataLink path="border.geojson" />}>{files.border}</Fact>
        <Fact name={<DataLink path="fence.geojson" />}>{files.fence}</Fact>
        <Fact name={<DataLink path="decisions.json" />}>{files.decisions}</Fact>
        <Fact name={<DataLink path="sources.json" />}>{files.sources}</Fact>
        <Fact name={<DataLink path="datapackage.json" />}>{files.datapackage}</Fact>
        <Fact name="schema/">
          {files.schema} <Links to={schemas} />
        </Fact>
        <Fact name={<a href={feedAddress(site)}>feed.xml</a>}>{files.feed}</Fact>
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
