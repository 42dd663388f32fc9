import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import published from 'datapackage'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { register } from '../../model/real-data.ts'
import { files, HOMEPAGE, textOf } from './published.ts'

const descriptor = JSON.parse(textOf('datapackage.json'))
const { resources } = descriptor

describe('datapackage.json', () => {
  it('is valid to the published validator', async () => {
    expect(await published.validate(descriptor)).toEqual({ valid: true, errors: [] })
  })

  it('would not be without a path or without a file', async () => {
    const { path: _path, ...lost } = resources[0]
    const withoutPath = await published.validate({ ...descriptor, resources: [lost] })
    const withoutFile = await published.validate({ ...descriptor, resources: [] })
    expect([withoutPath.valid, withoutFile.valid]).toEqual([false, false])
  })

  it('lists the files, each with its size and checksum', () => {
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(textOf(path))
      expect(bytes).toBe(content.byteLength)
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
    const others = files
      .map(({ path }) => path)
      .filter((path) => !/^(crossings|schema)\/|^datapackage/.test(path))
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(others)
  })

  it('gives every file a licence: that of OpenStreetMap to geometry, and only to it', () => {
    for (const { path, licenses } of resources) {
      const names = licenses.map(({ name }: { name: string }) => name)
      expect(names.length).toBeGreaterThan(0)
      expect(names.includes('ODbL-1.0'), path).toBe(path.endsWith('.geojson'))
    }
  })

  it('refers only to schemas that are published', () => {
    const schemas = resources.flatMap(({ jsonSchema }: { jsonSchema?: string }) => jsonSchema ?? [])
    expect(schemas.map(textOf)).toHaveLength(resources.length - 1)
  })

  it('takes its dates from the data', () => {
    expect(descriptor).toMatchObject({
      created: '2026-05-24T00:00:00+03:00',
      version: '2026.5.24',
      homepage: HOMEPAGE,
    })
  })
})

describe('the table as its schema reads it', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-package-'))
    writeFileSync(join(folder, 'status.csv'), textOf('status.csv'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has instants, booleans and nulls, and no two rows of one key', async () => {
    const data = await published.Package.load(descriptor, { basePath: folder, strict: true })
    const rows = await data.getResource('status').read({ keyed: true })
    expect(rows).toHaveLength(register.crossings.length * register.periods.length)
    expect(rows[0]).toEqual({
      crossing: 'raja-jooseppi',
      from: new Date('2023-11-01T00:00+02:00'),
      to: new Date('2023-11-18T00:00+02:00'),
      status: 'open',
      applications: null,
      decision: null,
      source: 'gov-2023-11-16',
    })
    expect(rows.at(-1)).toMatchObject({
      crossing: 'vaalimaa',
      to: null,
      status: 'closed',
      applications: false,
    })
  })
})
