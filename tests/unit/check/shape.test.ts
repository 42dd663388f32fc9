import { describe, expect, it } from 'vitest'
import { entryOf } from '../../../src/check/shape.ts'

describe('entryOf', () => {
  it('names an entry of a list by its id, then the way from there', () => {
    const steps = [
      { key: 1, value: { id: 'sm-2023-9' } },
      { key: 'effects', value: [] },
      { key: 1, value: {} },
      { key: 'at', value: '' },
    ]
    expect(entryOf(steps)).toBe('sm-2023-9, effects[1].at')
  })

  it('stops at the outermost entry, the one a maintainer looks for', () => {
    const steps = [
      { key: 0, value: { id: 'sm-2023-4' } },
      { key: 'sources', value: [] },
      { key: 2, value: { id: 'a-source-written-inline' } },
    ]
    expect(entryOf(steps)).toBe('sm-2023-4, sources[2]')
  })

  it('counts from one where an entry has no id', () => {
    expect(entryOf([{ key: 3, value: {} }])).toBe('entry 4')
    expect(
      entryOf([
        { key: 'neighbours', value: [] },
        { key: 2, value: {} },
      ]),
    ).toBe('neighbours[2]')
  })

  it('is empty for the file as a whole', () => {
    expect(entryOf([])).toBe('')
  })
})
