import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { settledAt } from '../../../../src/model/periods.ts'
import { situationAt } from '../../../../src/model/situation.ts'
import { shareCardOf } from '../../../../src/publish/pictures/share-card.ts'
import { cardPages } from '../../../../src/publish/pictures/share-images.tsx'
import { mapStateOf } from '../../../../src/site/map-state.ts'
import { register } from '../../model/real-data.ts'
import { siteOf } from '../../site/site-on.ts'

const pages = cardPages(register)
const statesOnMap = [...mapStateOf(siteOf('/')).crossings].map(([id, { status, applications }]) => ({
  id,
  status,
  applications,
}))

describe('shareCardOf', () => {
  it('has a card for home and for each crossing', () => {
    expect(pages.map((page) => (page.kind === 'home' ? 'home' : page.id))).toEqual([
      'home',
      ...register.crossings.map(({ id }) => id),
    ])
  })

  it.each(pages)('shows what the map shows, on the day that it opens on: $kind $id', (page) => {
    const card = shareCardOf(register, page, 'en')
    expect(card.moment).toEqual({ day: register.record.opensOn })
    expect([...card.crossings].map(([id, state]) => ({ id, ...state }))).toEqual(statesOnMap)
    expect(card.chosen).toBe(page.kind === 'home' ? null : page.id)
  })

  it.each(pages)('says both moments, so that an old state never travels alone: $kind $id', (page) => {
    const { title, states, latest } = shareCardOf(register, page, 'en')
    expect([title.first, ...states.map(({ words }) => words)].join(' ')).toContain('20 November 2023')
    expect(latest).toMatch(/^Latest record: .*closed since .*; last confirmed 24 May 2026\.$/)
  })

  it('says of home how many are open and closed, and where applications are accepted', () => {
    const { title, states, sentence } = shareCardOf(register, { kind: 'home' }, 'en')
    expect(title).toEqual({ first: '20 November 2023: four of eight crossings closed', second: null })
    expect(states.map(({ words }) => words)).toEqual(['Open 4', 'Closed 4'])
    expect(sentence).toBe('Applications for international protection are accepted only at Salla and Vartius.')
  })

  it('says of a crossing its two names, its state, since when and until when', () => {
    expect(shareCardOf(register, { kind: 'crossing', id: 'salla' }, 'en')).toMatchObject({
      title: { first: 'Salla', second: 'Салла' },
      states: [{ status: 'open', applications: true, words: 'Open on 20 November 2023' }],
      sentence:
        'Since before 18 November 2023; closes 24 November 2023 at 00:00. Applications for international protection are accepted here.',
    })
  })

  it.each(register.crossings)('has the whole history of $id at its foot', ({ id }) => {
    const { periods } = shareCardOf(register, { kind: 'crossing', id }, 'en')
    expect(periods.map(({ state }) => state)).toEqual(
      register.periods.map((period) => {
        const state = situationAt(register, settledAt(period)).crossings.find(
          ({ crossing }) => crossing.id === id,
        )
        return { status: state?.status, applications: state?.applications }
      }),
    )
    expect(periods.filter(({ isShown }) => isShown).map(({ head }) => head)).toEqual(['18–23 Nov'])
  })

  it.each(LANGUAGES)('leaves nothing unsaid in any language: %s', (language) => {
    for (const page of pages) {
      const { crossings: _, ...words } = shareCardOf(register, page, language)
      expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|""/)
    }
  })
})
