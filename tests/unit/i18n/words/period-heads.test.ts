import { describe, expect, it } from 'vitest'
import { headOf } from '../../../../src/i18n/words/period-heads.ts'
import { aDecision, anEffect } from '../../model/examples.ts'
import { geodata, register, registerWith } from '../../model/real-data.ts'
import { siteOn } from '../../site/site-on.ts'

const NO_BREAK = '\u00a0'

function headsOf(register_ = register): string[] {
  const site = siteOn('2023-11-20', register_)
  return register_.periods.map((period) => headOf(period, site))
}

const plain = (heads: readonly string[]) => heads.map((head) => head.replaceAll(NO_BREAK, ' '))

/** The data with one crossing set anew at each of some instants. */
function registerChangedAt(...instants: readonly string[]) {
  const later = instants.map((at, index) =>
    aDecision({
      id: `later-${index}`,
      adoptedAt: at.slice(0, 10),
      inForceFrom: at,
      effects: [anEffect('imatra', index % 2 === 0 ? 'open' : 'closed', at)],
    }),
  )
  return registerWith({ decisions: [...geodata.decisions, ...later] })
}

describe('headOf', () => {
  it('names each period by its days, without the year of the day that the map opens on', () => {
    expect(plain(headsOf())).toEqual([
      'Before 18 Nov',
      '18–23 Nov',
      '24–29 Nov',
      '30 Nov–13 Dec',
      '14–15 Dec',
      'Since 15 Dec',
    ])
  })

  it('parts no day from a month of its own', () => {
    expect(headsOf().filter((head) => head.includes(' '))).toEqual([
      `Before 18${NO_BREAK}Nov`,
      '18–23 Nov',
      '24–29 Nov',
      '14–15 Dec',
      `Since 15${NO_BREAK}Dec`,
    ])
    expect(headsOf()[3]).toBe(`30${NO_BREAK}Nov–13${NO_BREAK}Dec`)
  })

  it('names the year where it is another', () => {
    const heads = plain(headsOf(registerChangedAt('2026-06-01T08:00+03:00')))
    expect(heads.slice(-2)).toEqual(['15 Dec 2023–1 Jun 2026', 'Since 1 Jun 2026'])
  })

  it('names the year of a period that lies wholly in another', () => {
    const heads = plain(headsOf(registerChangedAt('2026-06-01T08:00+03:00', '2026-06-10T00:00+03:00')))
    expect(heads.slice(-2)).toEqual(['1–9 Jun 2026', 'Since 10 Jun 2026'])
  })

  it('names a period of one day by that day alone', () => {
    const heads = plain(headsOf(registerChangedAt('2026-06-01T00:00+03:00', '2026-06-02T00:00+03:00')))
    expect(heads.slice(-2)).toEqual(['1 Jun 2026', 'Since 2 Jun 2026'])
  })

  it('has nothing to say where no decision has changed anything', () => {
    expect(headsOf(registerWith({ decisions: [] }))).toEqual([''])
  })
})
