import { openDataFiles } from '../../../../src/publish/data/data-files.ts'
import { geodata, register } from '../../model/real-data.ts'

export const HOMEPAGE = 'https://map.example.org/itaraja/'

export const facts = { register, border: geodata.border }

/** The open data as it is published from the repository's own data. */
export const files = openDataFiles(facts, HOMEPAGE)

/** The text of a published file. */
export function textOf(path: string): string {
  const file = files.find((each) => each.path === path)
  if (!file) throw new Error(`No file is published as data/${path}.`)
  return file.text
}

export const geojsonFiles = files.filter(({ path }) => path.endsWith('.geojson'))
