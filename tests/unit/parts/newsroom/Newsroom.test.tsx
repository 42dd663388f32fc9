import { describe, expect, it } from 'vitest'
import { Newsroom } from '../../../../src/parts/newsroom/Newsroom.tsx'
import { elementsOf, markupOf, textOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

const buttonsOf = (address: string) =>
  elementsOf(markupOf(<Newsroom />, siteOf(address)), 'button').map(({ content }) => textOf(content))

const quotedAt = (address: string) =>
  textOf(elementsOf(markupOf(<Newsroom />, siteOf(address)), 'blockquote')[0]?.content ?? '')

describe('what newsrooms can take from a view, as it is written', () => {
  it('is a sentence with both statements, and a button for each part', () => {
    expect(quotedAt('/')).toBe(
      'On 20 November 2023, four of the eight road crossings on the Finland–Russia border were closed: Niirala, Imatra, Nuijamaa and Vaalimaa. All eight have been closed since 15 December 2023 at 20:00; last confirmed on 24 May 2026. Source: Itäraja.',
    )
    expect(buttonsOf('/')).toEqual(['Copy sentence', 'Copy link', 'Picture', 'CSV rows', 'Embed', 'QR code'])
  })

  it('is about the crossing that is chosen', () => {
    expect(quotedAt('/?crossing=salla')).toMatch(/^On 20 November 2023, the road crossing Salla/)
  })

  it('is how to cite it on the page of a crossing, with room for the day of reading', () => {
    expect(quotedAt('/crossings/salla/')).toBe(
      'Itäraja: the Finland–Russia border and its eight road crossings. Salla – Салла; situation on 20 November 2023; record last confirmed 24 May 2026. /crossings/salla/, accessed [date].',
    )
    expect(buttonsOf('/crossings/salla/')[0]).toBe('Copy citation')
  })

  it('keeps the place of what works with scripts alone', () => {
    expect(markupOf(<Newsroom />, siteOf('/'))).toContain(
      '<div class="newsroom-buttons" data-waiting="true">',
    )
  })
})
