import { check } from '@placemarkio/check-geojson'
import { coordAll } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { openDataFiles } from '../../../../src/publish/data/data-files.ts'
import { register } from '../../model/real-data.ts'
import { facts, files, geojsonFiles, HOMEPAGE, textOf } from './published.ts'

describe('the files of the open data', () => {
  it('stand where the contract says', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'datapackage.json',
      'crossings.geojson',
      'status.csv',
      'snapshots/2023-11-01.geojson',
      'snapshots/2023-11-18.geojson',
      'snapshots/2023-11-24.geojson',
      'snapshots/2023-11-30.geojson',
      'snapshots/2023-12-14.geojson',
      'snapshots/2023-12-15.geojson',
      'border.geojson',
      'fence.geojson',
      'decisions.json',
      'sources.json',
      ...register.crossings.map(({ id }) => `crossings/${id}.geojson`),
      'schema/crossings.schema.json',
      'schema/snapshot.schema.json',
      'schema/border.schema.json',
      'schema/fence.schema.json',
      'schema/decisions.schema.json',
      'schema/sources.schema.json',
    ])
  })

  it('are the same bytes each time', () => {
    expect(openDataFiles(facts, HOMEPAGE)).toEqual(files)
  })

  it('name no source that sources.json does not have', () => {
    const known = new Set(JSON.parse(textOf('sources.json')).map(({ id }: { id: string }) => id))
    for (const { path, text } of files) {
      if (path.endsWith('.csv') || path.startsWith('schema/') || path === 'datapackage.json') continue
      const named = [...text.matchAll(/"sources":\s*\[([^\]]*)\]/g)].flatMap(
        ([, ids = '']) => ids.match(/[^",\s]+/g) ?? [],
      )
      expect(
        named.filter((id) => !known.has(id)),
        path,
      ).toEqual([])
    }
  })
})

describe.each(geojsonFiles)('$path', ({ text }) => {
  it('is RFC 7946 to the published checker, without a crs', () => {
    const collection = check(text)
    expect(collection.type).toBe('FeatureCollection')
    expect(collection).not.toHaveProperty('crs')
  })

  it('gives positions of 6 decimals at most', () => {
    const long = coordAll(check(text))
      .flat()
      .filter((degrees) => Number(degrees.toFixed(6)) !== degrees)
    expect(long).toEqual([])
  })

  it('says what it is, whom to name, and how far it reaches', () => {
    expect(JSON.parse(text)).toMatchObject({
      title: expect.stringContaining('Finland–Russia border'),
      attribution: expect.stringMatching(/© OpenStreetMap contributors, ODbL 1\.0.*CC BY 4\.0/),
      lastConfirmed: '2026-05-24',
      searchedUpTo: '2026-11-23',
    })
  })
})
