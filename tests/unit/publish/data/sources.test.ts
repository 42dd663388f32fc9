import { expect, it } from 'vitest'
import { sourcesJson } from '../../../../src/publish/data/sources.ts'
import { geodata, register } from '../../model/real-data.ts'

it('sources.json has every source in the order of the ids', () => {
  const sources = sourcesJson(register)
  expect(sources).toEqual(geodata.sources)
  expect(sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id).toSorted())
})
