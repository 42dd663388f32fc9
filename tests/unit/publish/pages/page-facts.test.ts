import { describe, expect, it } from 'vitest'
import { createRegister } from '../../../../src/model/register.ts'
import { situationAt } from '../../../../src/model/situation.ts'
import { pageFacts } from '../../../../src/publish/pages/page-facts.ts'
import { readRegisterData } from '../../../../src/publish/virtual-modules/geodata.ts'

const data = readRegisterData()
const whole = createRegister(data)
const home = pageFacts(data, { kind: 'home' }, 'en')
const salla = pageFacts(data, { kind: 'crossing', id: 'salla' }, 'en')

describe('the facts of a page', () => {
  it.each([
    ['home', home],
    ['a crossing', salla],
  ])('make the same situations as all facts do: %s', (_, facts) => {
    const register = createRegister(facts)
    for (const { from } of whole.periods) {
      const states = (of: typeof whole) =>
        situationAt(of, from ?? 0).crossings.map(({ crossing, status, applications }) => [
          crossing.id,
          status,
          applications,
        ])
      expect(states(register)).toEqual(states(whole))
    }
  })

  it('are all there of the crossing that the page is about', () => {
    const own = (of: typeof data) => of.crossings.features.find(({ id }) => id === 'salla')
    expect(own(salla)?.properties.traffic).toHaveLength(own(data)?.properties.traffic.length ?? 0)
    expect(own(salla)?.properties.opened?.value.en).toBe(own(data)?.properties.opened?.value.en)
  })

  it('leave out what other pages say', () => {
    for (const { id, properties } of [...home.crossings.features, ...salla.crossings.features]) {
      if (id === 'salla') continue
      expect(properties.traffic).toEqual([])
      expect(properties.opened).toBeNull()
    }
    expect(home.sources.length).toBeLessThan(salla.sources.length)
    expect(salla.sources.length).toBeLessThan(data.sources.length)
  })

  it.each([
    ['home', home],
    ['a crossing', salla],
  ])('have every source that they refer to, and no other: %s', (_, { sources, ...facts }) => {
    const text = JSON.stringify(facts)
    const referred = [...text.matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(([, ids = '']) =>
      ids.split(',').filter(Boolean),
    )
    expect(new Set(sources.map(({ id }) => `"${id}"`))).toEqual(new Set(referred))
  })

  it('name the authority itself where they name one source', () => {
    const kinds = new Map(data.sources.map(({ id, kind }) => [id, kind]))
    for (const [index, decision] of home.decisions.entries()) {
      const all = data.decisions[index]?.sources.map((id) => kinds.get(id)) ?? []
      expect(decision.sources).toHaveLength(1)
      if (all.includes('primary')) expect(kinds.get(decision.sources[0] ?? '')).toBe('primary')
    }
  })

  it('hold each text once, in the language of the page, or in English where it is not written in that', () => {
    const [first, ...others] = data.decisions
    expect.assert(first)
    const translated = {
      ...data,
      decisions: [{ ...first, summary: { en: 'Closed', fi: 'Kiinni' } }, ...others],
    }
    const finnish = pageFacts(translated, { kind: 'home' }, 'fi')
    expect(finnish.decisions[0]?.summary).toEqual({ fi: 'Kiinni' })
    expect(finnish.decisions[1]?.summary).toEqual({ fi: others[0]?.summary.fi })
    expect(pageFacts(translated, { kind: 'home' }, 'sv').decisions[0]?.summary).toEqual({ en: 'Closed' })
  })

  it('keep the names of places in all languages, since a page shows several', () => {
    const names = (of: typeof data) => of.crossings.features.map(({ properties }) => properties.names)
    expect(names(home)).toEqual(names(data))
  })
})
