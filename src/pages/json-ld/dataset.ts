import type { DataDownload, Dataset } from 'schema-dts'
import { dataFile } from '../../address/published.ts'
import { latestRecord, latestSentence } from '../../i18n/words/headline.ts'
import type { TextSite } from '../../site/text-site.ts'
import type { WholeAddresses } from '../head/whole-addresses.ts'
import { idsOf } from './website.ts'

const FACTS = 'https://creativecommons.org/licenses/by/4.0/'
const GEOMETRY = 'https://opendatacommons.org/licenses/odbl/1-0/'
const GEOJSON = 'application/geo+json'

/** The most informative files of the open data. Positions and lines have the licence of their origin. */
const FILES: readonly { path: string; encodingFormat: string; license: string | string[] }[] = [
  { path: 'crossings.geojson', encodingFormat: GEOJSON, license: [FACTS, GEOMETRY] },
  { path: 'status.csv', encodingFormat: 'text/csv', license: FACTS },
  { path: 'border.geojson', encodingFormat: GEOJSON, license: GEOMETRY },
  { path: 'fence.geojson', encodingFormat: GEOJSON, license: [FACTS, GEOMETRY] },
  { path: 'decisions.json', encodingFormat: 'application/json', license: FACTS },
]

/** The open data: what it covers, until when, on what terms, and where its files are. */
export function dataset(site: TextSite, addresses: WholeAddresses): Dataset {
  const { register, dictionary, texts, borderBox } = site
  const { recordFrom, lastConfirmedOn } = register.record
  const [west, south, east, north] = borderBox
  const ids = idsOf(addresses)
  return {
    '@type': 'Dataset',
    '@id': ids.dataset,
    name: texts.heads.home,
    description: `${dictionary.site.tagline}. ${latestSentence(site, latestRecord(site))}`,
    url: addresses.page({ page: { kind: 'about' } }),
    creator: { '@id': ids.project },
    license: [FACTS, GEOMETRY],
    isAccessibleForFree: true,
    temporalCoverage: `${recordFrom}/${lastConfirmedOn}`,
    spatialCoverage: {
      '@type': 'Place',
      name: dictionary.site.tagline,
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    dateModified: lastConfirmedOn,
    distribution: FILES.map(
      ({ path, ...file }): DataDownload => ({
        '@type': 'DataDownload',
        contentUrl: addresses.file(dataFile(path)),
        ...file,
      }),
    ),
  }
}
