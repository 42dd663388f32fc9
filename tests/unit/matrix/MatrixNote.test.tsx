import { describe, expect, it } from 'vitest'
import { MatrixNote } from '../../../src/matrix/MatrixNote.tsx'
import { aDecision, anEffect } from '../model/examples.ts'
import { geodata, registerWith } from '../model/real-data.ts'
import { textIn } from '../site/markup.ts'
import { siteOn } from '../site/site-on.ts'

const DOT = 'Dot in ring: applications for international protection accepted.'

describe('the note below the table', () => {
  it('says what the dot means, and when the short opening ended', () => {
    expect(textIn(<MatrixNote />, siteOn('2023-11-20'))).toBe(
      `${DOT} 14–15 Dec: both open until 15 Dec, 20:00.`,
    )
  })

  it('says of a reopening that has not ended nothing', () => {
    const decisions = geodata.decisions.slice(0, 4)
    expect(textIn(<MatrixNote />, siteOn('2023-11-20', registerWith({ decisions })))).toBe(DOT)
  })

  it('names the crossings where they are not two, and the year where it is another', () => {
    const opening = aDecision({
      id: 'opening',
      inForceFrom: '2026-06-01T08:00+03:00',
      effects: [anEffect('imatra', 'open', '2026-06-01T08:00+03:00')],
    })
    const closing = aDecision({
      id: 'closing',
      inForceFrom: '2026-06-05T18:00+03:00',
      effects: [anEffect('imatra', 'closed', '2026-06-05T18:00+03:00')],
    })
    const register = registerWith({ decisions: [...geodata.decisions, opening, closing] })
    expect(textIn(<MatrixNote />, siteOn('2023-11-20', register))).toMatch(
      /Jun( 2026)?: Imatra open until 5 Jun 2026, 18:00\.$/,
    )
  })
})
