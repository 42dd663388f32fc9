import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../src/parts/moment/draft.ts'
import { rules } from '../../address/rules.ts'

describe('a draft of a date', () => {
  it.each([
    ['2023-12-14', '2023-12-14'],
    ['2026-05-24', '2026-05-24'],
    // Pasted, or typed where a browser has no date field.
    ['14.12.2023', '2023-12-14'],
    ['12/14/2023', '2023-12-14'],
    [' 14.12.2023. ', '2023-12-14'],
    ['2023-12-14T07:30', '2023-12-14'],
    // The year typed with two digits.
    ['0023-12-14', '2023-12-14'],
  ])('%j is the day %s', (written, day) => {
    expect(readDraft(written, rules)).toEqual({ day, repair: null })
  })

  it.each(['', '1', '14.12.', 'yesterday', '2023-1'])('%j is none yet', (written) => {
    const read = readDraft(written, rules)
    expect(read === null || read.repair !== null).toBe(true)
  })

  it.each([
    // 2023 as it is being typed: said only when the field is left.
    ['0002-12-14', '2023-11-01', 'date-before-record'],
    ['0020-12-14', '2023-11-01', 'date-before-record'],
    ['0202-12-14', '2023-11-01', 'date-before-record'],
    ['2023-10-31', '2023-11-01', 'date-before-record'],
    ['2026-05-25', '2026-05-24', 'date-after-record'],
    ['9999-12-31', '2026-05-24', 'date-after-record'],
    ['31.11.2023', '2023-11-30', 'date-not-in-calendar'],
  ])('%j becomes %s, and that is said', (written, day, kind) => {
    expect(readDraft(written, rules)).toMatchObject({ day, repair: { kind } })
  })
})
