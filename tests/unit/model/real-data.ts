import { readFileSync } from 'node:fs'
import type { FeatureCollection, Point } from 'geojson'
import type { Geodata } from '../../../geodata/schema/geodata.ts'
import { geodataDirectory, readGeodata } from '../../../src/check/read.ts'
import { borderLineOf } from '../../../src/model/border-line.ts'
import { createRegister, type Register } from '../../../src/model/register.ts'
import { asKnown } from '../known-record.ts'

/** The repository's own data, as far as the tests know it. */
export const geodata: Geodata = load()

export const borderLine = borderLineOf(geodata.border)

/** The register as the site has it. */
export const register: Register = registerWith({})

/** The register with some parts of the data replaced. */
export function registerWith(changed: Partial<Geodata>): Register {
  return createRegister({
    ...geodata,
    ...changed,
    borderLengthKm: borderLine.lengthKm,
    coastKm: borderLine.coastKm,
  })
}

/** The features of `crossings.geojson`, read without any code of the site. */
export const rawCrossings: FeatureCollection<Point, { kind: string; borderKm: number }> = JSON.parse(
  readFileSync(`${geodataDirectory}/crossings.geojson`, 'utf8'),
)

function load(): Geodata {
  const { whole, problems } = readGeodata()
  if (!whole) throw new Error(problems.map(({ message }) => message).join('\n'))
  return asKnown(whole)
}
