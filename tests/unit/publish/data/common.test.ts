import { describe, expect, it } from 'vitest'
import { writtenDate } from '../../../../src/publish/data/common.ts'

describe('a written date', () => {
  it('stays a day where it is one', () => {
    expect(writtenDate('2024-01-15')).toBe('2024-01-15')
    expect(writtenDate('2023-11-28T15:30+02:00')).toBe('2023-11-28T15:30:00+02:00')
  })
})
