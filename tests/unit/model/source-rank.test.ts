import { describe, expect, it } from 'vitest'
import type { Source } from '../../../geodata/schema/source.ts'
import { primarySource, sourcesByRank } from '../../../src/model/source-rank.ts'
import { register } from './real-data.ts'

function aSource(id: string, kind: Source['kind']): Source {
  return { id, kind, publisher: id, title: id, date: null, url: `https://example.org/${id}`, lang: 'en' }
}

const all = [
  aSource('encyclopedia', 'reference'),
  aSource('paper', 'press'),
  aSource('ministry', 'primary'),
  aSource('government', 'primary'),
]
const sources = new Map(all.map((source) => [source.id, source]))

describe('primarySource', () => {
  it('is the authority itself, wherever it stands', () => {
    expect(primarySource({ sources }, ['paper', 'ministry', 'encyclopedia'])).toBe('ministry')
  })

  it('is the first of two authorities', () => {
    expect(primarySource({ sources }, ['paper', 'government', 'ministry'])).toBe('government')
  })

  it('is the first of all where no authority is among them', () => {
    expect(primarySource({ sources }, ['paper', 'encyclopedia'])).toBe('paper')
  })

  it('is none of none', () => {
    expect(primarySource({ sources }, [])).toBe('')
  })

  it('is an authority for each decision but the one whose own page was not seen', () => {
    const kinds = register.decisions.map((decision) => {
      const source = register.sources.get(primarySource(register, decision.sources))
      return [decision.id, source?.kind]
    })
    expect(kinds.filter(([, kind]) => kind !== 'primary')).toEqual([['2025-04-16', 'press']])
  })
})

describe('sourcesByRank', () => {
  it('has the authorities first, then press, then works of reference, else in the order given', () => {
    const ids = ['encyclopedia', 'paper', 'government', 'ministry']
    expect(sourcesByRank({ sources }, ids).map(({ id }) => id)).toEqual([
      'government',
      'ministry',
      'paper',
      'encyclopedia',
    ])
  })

  it('leaves out what is not known', () => {
    expect(sourcesByRank({ sources }, ['paper', 'nowhere']).map(({ id }) => id)).toEqual(['paper'])
  })

  it('agrees with the primary source', () => {
    for (const { sources: ids } of register.decisions) {
      expect(sourcesByRank(register, ids)[0]?.id).toBe(primarySource(register, ids))
    }
  })
})
