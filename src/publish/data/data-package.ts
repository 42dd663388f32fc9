import { createHash } from 'node:crypto'
import { localized } from '../../i18n/localized.ts'
import { instantOfDate } from '../../model/decisions.ts'
import type { Register } from '../../model/register.ts'
import { STATUS_COLUMNS } from '../../model/status-table.ts'
import { writtenInstant } from '../../model/written-instant.ts'
import { LICENCES, type Resource } from './resources.ts'

/** Whose geometry it is, in sources.json. */
const GEOMETRY_SOURCES = ['osm', 'digitraffic']

/**
 * The descriptor of the open data by the Data Package standard, version 2; readers of version 1 understand it too.
 * Its date is that of the newest fact on the crossings, never that of the build.
 * @param homepage whole address of the site
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(register: Register, resources: readonly Resource[], homepage: string) {
  const { lastConfirmedOn } = register.record
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'itaraja',
    title: 'Itäraja: the Finland–Russia border and its road crossings',
    description:
      'Which road crossings of the Finland–Russia border were open or closed in each period of the record, by whose decision, the border line, and the fence. Every fact with its sources; licences by file and by field.',
    homepage,
    version: lastConfirmedOn.split('-').map(Number).join('.'),
    created: writtenInstant(instantOfDate(lastConfirmedOn)),
    keywords: ['border', 'border crossing', 'Finland', 'Russia', 'closure', 'fence'],
    licenses: [LICENCES.facts, LICENCES.geometry],
    contributors: [{ title: 'Itäraja', path: homepage, roles: ['publisher'] }],
    sources: GEOMETRY_SOURCES.flatMap((id) => {
      const source = register.sources.get(id)
      return source ? [{ title: localized(source.publisher, 'en'), path: source.url }] : []
    }),
    resources: resources.map(resourceDescriptor),
  }
}

function resourceDescriptor({ text, licences, jsonSchema, mediatype, ...named }: Resource) {
  const content = Buffer.from(text)
  return {
    ...named,
    mediatype,
    format: named.path.split('.').at(-1),
    encoding: 'utf-8',
    bytes: content.byteLength,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    licenses: licences,
    ...(jsonSchema
      ? { jsonSchema }
      : { type: 'table', profile: 'tabular-data-resource', schema: STATUS_SCHEMA }),
  }
}

const INSTANT = { type: 'datetime', format: '%Y-%m-%dT%H:%M:%S%z' }

const FIELDS: Record<(typeof STATUS_COLUMNS)[number], object> = {
  crossing: {
    type: 'string',
    description: 'Id of the crossing in crossings.geojson',
    constraints: { required: true },
  },
  from: {
    ...INSTANT,
    description: 'When it begins, for this crossing; in the first period, the beginning of the record',
    constraints: { required: true },
  },
  to: { ...INSTANT, description: 'When it ends, not included; empty: still so at the last word' },
  status: { type: 'string', constraints: { required: true, enum: ['open', 'closed'] } },
  applications: {
    type: 'boolean',
    description:
      'Whether applications for international protection are accepted there at the end of the period; empty: no decision says',
  },
  decision: {
    type: 'string',
    description: 'Id in decisions.json of the decision that begins the period; empty before the first',
  },
  source: {
    type: 'string',
    description: 'Id in sources.json of the first source of that decision; all are in crossings.geojson',
    constraints: { required: true },
  },
}

const STATUS_SCHEMA = {
  fields: STATUS_COLUMNS.map((name) => ({ name, ...FIELDS[name] })),
  missingValues: [''],
  primaryKey: ['crossing', 'from'],
}
