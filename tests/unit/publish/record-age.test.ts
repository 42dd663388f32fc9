import { expect, it } from 'vitest'
import { ageWarning } from '../../../src/publish/record-age.ts'
import { register } from '../model/real-data.ts'

it.each(['2026-05-24', '2026-08-22'])('says nothing of a record that is not old on %s', (today) => {
  expect(ageWarning(register, today)).toBeNull()
})

it('says in one sentence how old the record is, and what to do', () => {
  expect(ageWarning(register, '2026-08-23')).toBe(
    'The record was last confirmed on 2026-05-24, 91 days ago: look for a newer source (the last search was up to 2026-11-23) and add it to geodata/record.json.',
  )
})
