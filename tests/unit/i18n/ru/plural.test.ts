import { expect, it } from 'vitest'
import { plural } from '../../../../src/i18n/ru/grammar.ts'

it.each([
  ['пункт', [1, 21, 101]],
  ['пункта', [2, 3, 4, 22, 104]],
  ['пунктов', [0, 5, 11, 12, 14, 20, 111, 112]],
])('%s after %j', (form, counts) => {
  expect(counts.map((count) => plural(count, 'пункт', 'пункта', 'пунктов'))).toEqual(counts.map(() => form))
})
