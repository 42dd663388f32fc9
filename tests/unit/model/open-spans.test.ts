import { describe, expect, it } from 'vitest'
import { endOfDay, HOUR, helsinkiInstant } from '../../../src/model/helsinki.ts'
import { lastReopening, openingsOf, openSpans } from '../../../src/model/open-spans.ts'
import type { Register } from '../../../src/model/register.ts'
import { registerWithSeventh, reopening } from '../site/seventh-decision.ts'
import { aDecision, anEffect, crossingOf } from './examples.ts'
import { geodata, register, registerWith } from './real-data.ts'

const vaalimaa = [crossingOf(register, 'vaalimaa')]

describe('how many are open', () => {
  it('is counted to the hour, from the start of the record to its end', () => {
    const spans = openSpans(register, register.crossings)
    expect(spans.map(({ from, open }) => ({ from, open }))).toEqual(
      [
        ['2023-11-01', '00:00', 8],
        ['2023-11-18', '00:00', 4],
        ['2023-11-24', '00:00', 1],
        ['2023-11-30', '00:00', 0],
        ['2023-12-14', '00:00', 1],
        ['2023-12-14', '08:00', 2],
        ['2023-12-15', '20:00', 0],
      ].map(([day, time, open]) => ({ from: helsinkiInstant(String(day), String(time)), open })),
    )
    expect(spans.map(({ to }) => to)).toEqual([
      ...spans.slice(1).map(({ from }) => from),
      endOfDay('2026-05-24') + 1,
    ])
  })

  it('leaves out what changes nothing at a single crossing', () => {
    const spans = openSpans(register, vaalimaa)
    expect(spans.map(({ open }) => open)).toEqual([1, 0, 1, 0])
    expect(spans[2] && (spans[2].to - spans[2].from) / HOUR).toBe(44)
  })
})

describe('the times in which some were open', () => {
  it('are one each, however many changes are in them', () => {
    const openings = openingsOf(openSpans(register, register.crossings))
    expect(openings.map(({ spans }) => spans.map(({ open }) => open))).toEqual([
      [8, 4, 1],
      [1, 2],
    ])
  })
})

describe('the last reopening', () => {
  const said = (of: Register) => {
    const found = lastReopening(of)
    return found && [found.days, found.crossings.map(({ crossing, hours }) => [crossing.id, hours])]
  }

  it('has its days, and the hours of each crossing', () => {
    expect(said(register)).toEqual([
      ['2023-12-14', '2023-12-15'],
      [
        ['vaalimaa', 44],
        ['niirala', 36],
      ],
    ])
  })

  it('is not the one that has not ended in the record', () => {
    expect(said(registerWithSeventh(reopening))).toEqual(said(register))
  })

  it('is a later one as soon as that has ended', () => {
    const closing = aDecision({
      inForceFrom: '2026-06-03T12:00+03:00',
      adoptedAt: '2026-06-02',
      effects: [anEffect('imatra', 'closed', '2026-06-03T12:00+03:00')],
    })
    const later = registerWith({ decisions: [...geodata.decisions, reopening, closing] })
    expect(said(later)).toEqual([['2026-06-01', '2026-06-03'], [['imatra', 60]]])
  })

  it('is none where nothing was decided', () => {
    expect(said(registerWith({ decisions: [] }))).toBeNull()
  })
})
