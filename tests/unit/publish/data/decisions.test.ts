import { describe, expect, it } from 'vitest'
import { decisionsJson, sourcesJson } from '../../../../src/publish/data/decisions.ts'
import { geodata, register } from '../../model/real-data.ts'

const decisions = decisionsJson(register)

describe('decisions.json', () => {
  it('has every decision in its order, with its sources', () => {
    const listed = (each: { id: string; sources: string[] }[]) => each.map(({ id, sources }) => [id, sources])
    expect(listed(decisions)).toEqual(listed([...register.decisions]))
  })

  it('writes instants by RFC 3339, the same instants, and leaves days as they are', () => {
    expect(decisions[0]).toMatchObject({
      adoptedAt: '2023-11-16T13:00:00+02:00',
      inForceFrom: '2023-11-18T00:00:00+02:00',
      announcedUntil: '2024-02-18',
    })
    expect(decisions.at(-1)).toMatchObject({ adoptedAt: '2025-04-16', inForceFrom: '2025-04-17' })
    decisions.forEach(({ effects }, index) => {
      const known = register.decisions[index]?.effects.map(({ at }) => Date.parse(at))
      expect(effects.map(({ at }) => Date.parse(at))).toEqual(known)
    })
  })
})

it('sources.json has every source in the order of the ids', () => {
  const sources = sourcesJson(register)
  expect(sources).toEqual(geodata.sources)
  expect(sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id).toSorted())
})
