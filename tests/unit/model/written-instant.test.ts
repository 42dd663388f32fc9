import { describe, expect, it } from 'vitest'
import { writtenInstant } from '../../../src/model/written-instant.ts'

describe('a written instant', () => {
  it('carries the offset of Helsinki, in winter and in summer', () => {
    expect(writtenInstant(Date.parse('2023-11-17T22:00Z'))).toBe('2023-11-18T00:00:00+02:00')
    expect(writtenInstant(Date.parse('2026-05-31T21:00Z'))).toBe('2026-06-01T00:00:00+03:00')
  })

  it('is told apart by the offset in the hour that occurs twice', () => {
    expect(writtenInstant(Date.parse('2024-10-27T00:30Z'))).toBe('2024-10-27T03:30:00+03:00')
    expect(writtenInstant(Date.parse('2024-10-27T01:30Z'))).toBe('2024-10-27T03:30:00+02:00')
  })
})
