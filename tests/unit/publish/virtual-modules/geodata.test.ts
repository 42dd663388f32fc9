import { describe, expect, it } from 'vitest'
import { createRegister } from '../../../../src/model/register.ts'
import { checkedGeodata, readRegisterData } from '../../../../src/publish/virtual-modules/geodata.ts'
import { asKnown } from '../../known-record.ts'
import { geodata, register } from '../../model/real-data.ts'

const data = asKnown(readRegisterData())
const published = createRegister(data)

describe('the data of the register', () => {
  it('makes the same register as the whole data, but for the sources', () => {
    const { sources: _all, ...facts } = register
    const { sources: _some, ...shown } = published
    expect(shown).toEqual(facts)
  })

  it('has no geometry of the border and nothing that only the pages of text show', () => {
    expect(Object.keys(data).toSorted()).toEqual([
      'borderLengthKm',
      'coastKm',
      'crossings',
      'decisions',
      'fence',
      'record',
      'sources',
    ])
    expect(Object.keys(data.fence)).toEqual(['sections'])
  })

  it('has every source that its facts refer to, and fewer than there are', () => {
    const referred = [
      ...data.decisions.flatMap(({ sources }) => sources),
      ...data.fence.sections.flatMap(({ sources }) => sources),
      ...data.record.confirmations.flatMap(({ sources }) => sources),
      ...data.record.moments.flatMap(({ sources }) => sources),
      ...data.crossings.features.flatMap(({ properties }) => [
        ...properties.roads.sources,
        ...properties.position.sources,
        ...properties.counterpart.sources,
        ...properties.traffic.flatMap(({ sources }) => sources),
        ...(properties.opened?.sources ?? []),
        ...(properties.notes?.sources ?? []),
      ]),
    ]
    expect(referred.filter((id) => !published.sources.has(id))).toEqual([])
    expect(data.sources.length).toBeLessThan(geodata.sources.length)
  })
})

it('the data is read and checked once, whoever asks', () => {
  expect(checkedGeodata()).toBe(checkedGeodata())
})
