import { expect, it } from 'vitest'
import { unwrapped } from '../../../src/address/spelling.ts'

it.each([
  ['“salla”.', 'salla'],
  [' (salla),', 'salla'],
  ['„salla“', 'salla'],
  ['<salla>', 'salla'],
  ['_salla_|', 'salla'],
  ['\u200bsalla\u200b', 'salla'],
  ['8/66.90/29.00).', '8/66.90/29.00'],
  ['-3/64/29', '-3/64/29'],
  ['raja-jooseppi', 'raja-jooseppi'],
  ['.', ''],
  ['', ''],
])('%j is %j', (given, expected) => {
  expect(unwrapped(given)).toBe(expected)
})
