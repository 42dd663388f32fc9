import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkGeodata } from '../../../src/check/check-geodata.ts'
import { geodataDirectory, readGeodata } from '../../../src/check/read.ts'
import { copyData, type DataCopy } from './data-copy.ts'

const readme = readFileSync(new URL('README.md', `file://${geodataDirectory}`), 'utf8')
/** The example of the instructions: a new decision with a source written inline. */
const decision = JSON.parse(readme.match(/```json\n(\{\n {2}"id"[\s\S]*?)```/)?.[1] ?? 'null')

describe('readGeodata', () => {
  it('gives everything, with source ids only', () => {
    const { whole } = readGeodata()
    expect.assert(whole)
    const { decisions, crossings, sources } = whole
    expect(decisions[0]?.sources).toContain('gov-2023-11-16')
    expect(crossings.features.filter(({ properties }) => properties.kind === 'road')).toHaveLength(8)
    expect(sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id).toSorted())
  })

  describe('of changed data', () => {
    let copy: DataCopy
    beforeEach(() => {
      copy = copyData()
    })
    afterEach(() => copy.dispose())

    it('takes a new decision and its new source from one file, as the instructions say', () => {
      copy.write('decisions.json', JSON.stringify([...JSON.parse(copy.read('decisions.json')), decision]))
      expect(checkGeodata(copy.directory)).toEqual([])
      const { whole } = readGeodata(copy.directory)
      expect(whole?.decisions.at(-1)?.sources).toEqual(['gov-2026-12-10'])
      expect(whole?.sources.find(({ id }) => id === 'gov-2026-12-10')).toEqual(decision.sources[0])
    })

    it('keeps the sources in the order of their ids, wherever they are written', () => {
      copy.write('decisions.json', JSON.stringify([...JSON.parse(copy.read('decisions.json')), decision]))
      const ids = readGeodata(copy.directory).whole?.sources.map(({ id }) => id)
      expect(ids).toEqual(ids?.toSorted())
    })

    it('says why the data cannot be read', () => {
      copy.write('fence.json', '{')
      const { whole, problems } = readGeodata(copy.directory)
      expect(whole).toBeNull()
      expect(problems).toEqual([expect.objectContaining({ file: 'fence.json' })])
    })

    it('leaves the sound parts readable', () => {
      copy.remove('fence.json')
      copy.write('record.json', '{}')
      const { parts, whole } = readGeodata(copy.directory)
      expect(whole).toBeNull()
      expect(Object.keys(parts).toSorted()).toEqual([
        'article',
        'border',
        'context',
        'crossings',
        'decisions',
        'sources',
      ])
    })

    it('takes the folder as a path or as an address', () => {
      copy.remove('fence.json')
      const address = new URL(`file://${copy.directory}/`)
      expect(readGeodata(address).problems).toEqual(readGeodata(copy.directory).problems)
    })
  })
})
