import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { type SchemaName, schemaPath } from '../../../../src/address/published.ts'
import { files, HOMEPAGE, textOf } from './published.ts'

const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true, strictTuples: false }))

function validatorOf(name: SchemaName) {
  const schema = JSON.parse(textOf(schemaPath(name)))
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema)
}

/** By which schema each published file is to be valid. */
const schemaOf = (path: string): SchemaName | null => {
  if (path.startsWith('snapshots/')) return 'snapshot'
  if (path.startsWith('crossings')) return 'crossings'
  const names: readonly SchemaName[] = ['border', 'fence', 'decisions', 'sources']
  return names.find((name) => path.startsWith(`${name}.`)) ?? null
}

const described = files.flatMap(({ path, text }) => {
  const name = schemaOf(path)
  return name ? [{ path, name, text }] : []
})

describe.each(described)('$path', ({ name, text }) => {
  const validate = validatorOf(name)

  it('is valid by its JSON Schema', () => {
    validate(JSON.parse(text))
    expect(validate.errors).toBeNull()
  })

  it('would not be with a field more', () => {
    const more = JSON.parse(text)
    const entry = Array.isArray(more) ? more[0] : more.features[0].properties
    entry.invented = true
    expect(validate(more)).toBe(false)
  })
})

it('covers every file but the table and the data package', () => {
  const rest = files.map(({ path }) => path).filter((path) => !schemaOf(path) && !path.startsWith('schema/'))
  expect(rest).toEqual(['datapackage.json', 'status.csv'])
})

describe.each(files.filter(({ path }) => path.startsWith('schema/')))('$path', ({ path, text }) => {
  it('says its draft, its own address, and what it describes', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${HOMEPAGE}data/${path}`,
      title: expect.any(String),
      description: expect.any(String),
    })
  })
})

describe('the schemas refuse', () => {
  const crossings = () => JSON.parse(textOf('crossings.geojson'))

  it('swapped coordinates', () => {
    const broken = crossings()
    broken.features[0].geometry.coordinates.reverse()
    expect(validatorOf('crossings')(broken)).toBe(false)
  })

  it('another status', () => {
    const broken = crossings()
    broken.features[0].properties.history[0].status = 'unknown'
    expect(validatorOf('crossings')(broken)).toBe(false)
  })

  it('an instant without its offset', () => {
    const broken = crossings()
    broken.features[0].properties.history[0].from = '2023-11-01T00:00:00'
    expect(validatorOf('crossings')(broken)).toBe(false)
  })

  it('a fact without a source', () => {
    const broken = crossings()
    broken.features[0].properties.roads.sources = []
    expect(validatorOf('crossings')(broken)).toBe(false)
  })
})
