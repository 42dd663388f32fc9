import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/address/view.ts'
import { dictionaryOf } from '../../../src/i18n/dictionaries.ts'

it.each([
  [6, 0, ['6 places', '6 paikkaa', '6 ställen', '6 мест']],
  [1, 1, ['1 place, about 33 km', '1 paikka, noin 33 km', '1 ställe, cirka 33 km', '1 место, около 33 km']],
  [
    5,
    3,
    [
      '5 places, about 33 km at three of them',
      '5 paikkaa, noin 33 km kolmessa',
      '5 ställen, cirka 33 km vid tre av dem',
      '5 мест, около 33 km на трёх из них',
    ],
  ],
  [
    2,
    1,
    [
      '2 places, about 33 km at one',
      '2 paikkaa, noin 33 km yhdessä',
      '2 ställen, cirka 33 km vid ett av dem',
      '2 места, около 33 km на одном из них',
    ],
  ],
  [0, 0, ['0 places', '0 paikkaa', '0 ställen', '0 мест']],
])('says of %i places, of which %i have a known length, what it counts', (count, known, expected) => {
  expect(LANGUAGES.map((language) => dictionaryOf(language).layers.places(count, known, '33 km'))).toEqual(
    expected,
  )
})
