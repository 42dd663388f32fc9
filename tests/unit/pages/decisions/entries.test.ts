import { describe, expect, test } from 'vitest'
import { byYear, entriesOf } from '../../../../src/pages/decisions/entries.ts'
import { geodata } from '../../model/real-data.ts'

const { decisions, context, article } = geodata
const entries = entriesOf({ decisions, events: context.events, article })

describe('The entries of the page of decisions', () => {
  test('every decision, every event and the article, each once', () => {
    const ids = [...decisions, ...context.events].map(({ id }) => id)
    expect(entries.map(({ id }) => id).sort()).toEqual([...ids, 'article'].sort())
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  test('stand in order of date, oldest first', () => {
    const dates = entries.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
  })

  test('a decision stands at the Helsinki day from which it applies', () => {
    const [decision] = decisions
    if (!decision) throw new Error('There is no decision.')
    const late = { ...decision, inForceFrom: '2023-11-17T23:30+00:00' }
    const [entry] = entriesOf({ decisions: [late], events: [], article })
    expect(entry?.date).toBe('2023-11-18')
  })

  test('a month stands before its first day', () => {
    const event = { event: { en: 'An example.' }, sources: ['a-source'] }
    const events = [
      { ...event, id: 'day', date: '2024-08-01' },
      { ...event, id: 'month', date: '2024-08' },
    ]
    const ids = entriesOf({ decisions: [], events, article }).map(({ id }) => id)
    expect(ids).toEqual(['article', 'month', 'day'])
  })

  test('are divided by year without losing any', () => {
    const years = byYear(entries)
    expect(years.flatMap(([, ofYear]) => ofYear)).toEqual(entries)
    for (const [year, ofYear] of years) {
      expect(ofYear.every(({ date }) => date.startsWith(year))).toBe(true)
    }
  })
})
