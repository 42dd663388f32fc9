import { describe, expect, it } from 'vitest'
import { feedFile, snapshotStarts } from '../../../src/address/published.ts'
import { aDecision, anEffect } from '../model/examples.ts'
import { register, registerWith } from '../model/real-data.ts'

describe('the snapshots', () => {
  it('are named after the day on which their period starts, the first after the beginning of the record', () => {
    expect(snapshotStarts(register).map(({ name }) => name)).toEqual([
      '2023-11-01',
      '2023-11-18',
      '2023-11-24',
      '2023-11-30',
      '2023-12-14',
      '2023-12-15',
    ])
  })

  it('carry the hour where another period starts earlier on the same day', () => {
    const at = (id: string, status: 'open' | 'closed', instant: string) =>
      aDecision({ id, inForceFrom: instant, effects: [anEffect('salla', status, instant)] })
    const decisions = [
      at('morning', 'closed', '2024-03-01T08:00+02:00'),
      at('evening', 'open', '2024-03-01T20:00+02:00'),
    ]
    expect(snapshotStarts(registerWith({ decisions })).map(({ name }) => name)).toEqual([
      '2023-11-01',
      '2024-03-01',
      '2024-03-01T2000',
    ])
  })
})

it('a feed stands beside the home page of its language', () => {
  expect(`/${feedFile('en')}`).toBe('/feed.xml')
  expect(`/itaraja/${feedFile('sv')}`).toBe('/itaraja/sv/feed.xml')
})
