import { describe, expect, it } from 'vitest'
import { shortDateOf } from '../../../../src/i18n/dates.ts'
import { longDate, longMoment, shortDay, time } from '../../../../src/i18n/format.ts'
import { inSentence, kilometres } from '../../../../src/i18n/sv/grammar.ts'

describe('inSentence', () => {
  it.each([
    [longDate('2023-09-14', 'sv'), 'den 14 september 2023'],
    [longDate('2023-09', 'sv'), 'september 2023'],
    [longDate('2024', 'sv'), '2024'],
    [shortDay('2023-11-24', 'sv'), 'den 24 nov. 2023'],
    [shortDateOf('2023-12-15T20:00+02:00', 'sv'), 'den 15 dec. 2023 kl. 20.00'],
    [longMoment({ day: '2023-12-15', time: '08:00' }, 'sv'), 'den 15 december 2023 kl. 08.00'],
    [time('08:00', 'sv'), 'kl. 08.00'],
  ])('%s: %s', (written, expected) => {
    expect(inSentence(written)).toBe(expected)
  })
})

describe('kilometres', () => {
  it('never parts the figure from its unit', () => {
    expect(kilometres('672')).toBe('672\u00a0km')
  })
})
