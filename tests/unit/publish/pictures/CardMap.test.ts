import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { SYMBOL } from '../../../../src/drawing/rules.ts'
import { boxAround, holds } from '../../../../src/geometry/box.ts'
import { distanceBetween } from '../../../../src/geometry/polyline.ts'
import { CARD_MAP, layOutCardMap } from '../../../../src/publish/pictures/CardMap.tsx'
import { readMapParts } from '../../../../src/publish/pictures/PictureMap.tsx'
import { register } from '../../model/real-data.ts'

const parts = readMapParts(register)
const view = boxAround([0, 0], CARD_MAP.width / 2, CARD_MAP.height / 2)

describe.each([null, ...register.crossings.map(({ id }) => id)])('the map of a card about %s', (chosen) => {
  const { crossings } = layOutCardMap(parts.geometryIn('en'), chosen, 'en')

  it('has every crossing whole, the chosen one larger, none touching another or its ring', () => {
    const radius = ({ id, size }: { id: string; size: number }) =>
      id === chosen ? size / 2 + SYMBOL.ringGap : size / 2
    expect(crossings).toHaveLength(register.crossings.length)
    for (const place of crossings) {
      expect(holds(view, boxAround(place.at, radius(place)))).toBe(true)
      expect(place.size === SYMBOL.chosenOnPage).toBe(place.id === chosen)
      for (const other of crossings) {
        if (other === place) continue
        expect(distanceBetween(place.at, other.at)).toBeGreaterThan(radius(place) + radius(other))
      }
    }
  })
})

it.each(LANGUAGES)('names both countries in capitals, in the language of the card: %s', (language) => {
  const names = layOutCardMap(parts.geometryIn(language), null, language).areas.map(({ name }) => name)
  const finland = { en: 'FINLAND', fi: 'SUOMI', sv: 'FINLAND', ru: 'ФИНЛЯНДИЯ' }[language]
  const russia = { en: 'RUSSIA', fi: 'VENÄJÄ', sv: 'RYSSLAND', ru: 'РОССИЯ' }[language]
  expect(names).toEqual(expect.arrayContaining([finland, russia]))
})
