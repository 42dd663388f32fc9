import type { Border } from '../../../geodata/schema/border.ts'
import { type SchemaName, schemaPath, snapshotPath } from '../../address/published.ts'
import type { Register } from '../../model/register.ts'
import { borderGeojson } from './border.ts'
import { crossingsGeojson } from './crossings.ts'
import { decisionsJson, sourcesJson } from './decisions.ts'
import { fenceGeojson } from './fence.ts'
import { snapshots, statusCsv } from './status.ts'

/** What the open data is made from. */
export interface Facts {
  /** With every source. */
  register: Register
  border: Border
}

/** A file of the open data, as the data package describes it. */
export interface Resource {
  /** Its name in the data package. */
  name: string
  /** Below `data/`. */
  path: string
  title: string
  description: string
  mediatype: string
  licences: readonly Licence[]
  /** The path of its JSON Schema below `data/`; null for a table. */
  jsonSchema: string | null
  text: string
}

/** Every file that the data package lists. */
export function resourcesOf({ register, border }: Facts): Resource[] {
  const { coordinates, lines, facts } = LICENCES
  return [
    geojson('crossings.geojson', 'crossings', 'Crossings', {
      description:
        'The road crossings from north to south: names, roads, position, traffic, and the history of their status',
      licences: [coordinates, facts],
      content: crossingsGeojson(register),
    }),
    {
      name: 'status',
      path: 'status.csv',
      title: 'Status by crossing and period',
      description: 'A row a crossing and period; instants with their offset, an empty end is still so',
      mediatype: 'text/csv',
      licences: [facts],
      jsonSchema: null,
      text: statusCsv(register),
    },
    ...snapshots(register).map(({ name, from, geojson: content }) =>
      geojson(snapshotPath(name), 'snapshot', `Snapshot from ${from}`, {
        description: `The road crossings with their status in the period that starts at ${from}`,
        licences: [coordinates, facts],
        content,
      }),
    ),
    geojson('border.geojson', 'border', 'Border', {
      description: 'The border line, its land and its sea part',
      licences: [lines],
      content: borderGeojson(register, border),
    }),
    geojson('fence.geojson', 'fence', 'Fence', {
      description:
        'The fence at the crossings: states with dates. A line only where ends are published or worked out, else the point of the crossing',
      licences: [lines, facts],
      content: fenceGeojson(register, border),
    }),
    json('decisions', 'Decisions', 'Every decision, its effects and sources', decisionsJson(register)),
    json(
      'sources',
      'Sources',
      'Every source, to which the ids in the other files refer',
      sourcesJson(register),
    ),
  ]
}

function geojson(
  path: string,
  schema: SchemaName,
  title: string,
  { content, ...rest }: Pick<Resource, 'description' | 'licences'> & { content: object },
): Resource {
  return {
    name: path.replace('.geojson', '').toLowerCase().replaceAll('/', '-'),
    path,
    title,
    mediatype: 'application/geo+json',
    jsonSchema: schemaPath(schema),
    text: geojsonText(content),
    ...rest,
  }
}

function json(name: 'decisions' | 'sources', title: string, description: string, content: object): Resource {
  return {
    name,
    path: `${name}.json`,
    title,
    description,
    mediatype: 'application/json',
    licences: [LICENCES.facts],
    jsonSchema: schemaPath(name),
    text: jsonText(content),
  }
}

/** Compact: indented, every number would have its own line. */
export function geojsonText(content: object): string {
  return `${JSON.stringify(content)}\n`
}

export function jsonText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`
}

/** A licence as a data package names it. */
interface Licence {
  name: string
  path: string
  /** With its scope. */
  title: string
}

const ODBL = { name: 'ODbL-1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/' }
const CC_BY = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }

const ODBL_TITLE = 'Open Database License 1.0, © OpenStreetMap contributors'

/** The licences of the data, as geodata/LICENSE.md lists them. */
export const LICENCES = {
  coordinates: { ...ODBL, title: `${ODBL_TITLE}: coordinates and borderKm` },
  geometry: { ...ODBL, title: `${ODBL_TITLE}: coordinates and lines` },
  lines: { ...ODBL, title: `${ODBL_TITLE}: lines` },
  facts: { ...CC_BY, title: 'Creative Commons Attribution 4.0, Itäraja: all facts' },
} as const satisfies Record<string, Licence>
