import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkGeodata } from '../../../src/check/check-geodata.ts'
import { formatProblem } from '../../../src/check/problem.ts'
import { copyData, type DataCopy } from './data-copy.ts'

describe('checkGeodata', () => {
  it('has nothing to say of the data as it is', () => {
    expect(checkGeodata().map(formatProblem)).toEqual([])
  })

  describe('of several broken files', () => {
    let copy: DataCopy
    beforeEach(() => {
      copy = copyData()
    })
    afterEach(() => copy.dispose())

    it('speaks of each', () => {
      copy.write('article.json', '{')
      copy.remove('context.json')
      copy.write('record.json', '{ "opensOn": "2023-11-20" }')
      copy.write(
        'decisions.json',
        copy.read('decisions.json').replace(/"crossing":\s*"salla"/, '"crossing": "sala"'),
      )
      const files = checkGeodata(copy.directory).map(({ file }) => file)
      expect(new Set(files)).toEqual(
        new Set(['article.json', 'context.json', 'record.json', 'decisions.json']),
      )
    })

    it('does not call a source unused while a file that may use it cannot be read', () => {
      copy.remove('context.json')
      expect(checkGeodata(copy.directory).map(formatProblem)).toEqual([
        'context.json: is missing; restore it from the history.',
      ])
    })

    it('stops counting up after twenty mistakes of shape in one file', () => {
      const swap = (_: string, longitude: string, latitude: string) => `[${latitude},${longitude}]`
      copy.write('border.geojson', copy.read('border.geojson').replace(/\[([\d.]+),([\d.]+)\]/g, swap))
      copy.sign()
      const lines = checkGeodata(copy.directory).map(formatProblem)
      expect(lines).toHaveLength(21)
      expect(lines.at(-1)).toMatch(
        /^border.geojson: has \d+ more values of the wrong shape; correct the first 20, then check again.$/,
      )
    })

    it('says of an empty folder what is missing, and does not fail', () => {
      for (const file of [
        'decisions.json',
        'crossings.geojson',
        'fence.json',
        'article.json',
        'sources.json',
        'record.json',
        'context.json',
        'border.geojson',
        'manifest.json',
      ]) {
        copy.remove(file)
      }
      const problems = checkGeodata(copy.directory)
      expect(problems).toHaveLength(9)
      expect(problems.every(({ message }) => message.startsWith('is missing; '))).toBe(true)
    })
  })
})
