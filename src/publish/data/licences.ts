/** A licence as a data package names it. */
export interface Licence {
  name: string
  path: string
  /** With what it covers. */
  title: string
}

const ODBL = { name: 'ODbL-1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/' }
const CC_BY = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }

const ODBL_TITLE = 'Open Database License 1.0, © OpenStreetMap contributors'

/** The licences of the data, as geodata/LICENSE.md tells them apart. */
export const LICENCES = {
  coordinates: { ...ODBL, title: `${ODBL_TITLE}: coordinates and borderKm` },
  geometry: { ...ODBL, title: `${ODBL_TITLE}: coordinates and lines` },
  lines: { ...ODBL, title: `${ODBL_TITLE}: lines` },
  facts: { ...CC_BY, title: 'Creative Commons Attribution 4.0, Itäraja: all facts' },
} as const satisfies Record<string, Licence>
