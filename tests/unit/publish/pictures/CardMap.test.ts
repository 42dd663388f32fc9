import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { SYMBOL } from '../../../../src/drawing/rules.ts'
import { boxAround, holds } from '../../../../src/geometry/box.ts'
import { distanceBetween } from '../../../../src/geometry/polyline.ts'
import {
  CARD_FRAME,
  CARD_MAP,
  cardBasemap,
  layOutCardMap,
} from '../../../../src/publish/pictures/CardMap.tsx'
import { readMapParts } from '../../../../src/publish/pictures/PictureMap.tsx'
import { areaOf } from '../../../../src/publish/virtual-modules/path-data.ts'
import { register } from '../../model/real-data.ts'
import { pointsOf } from '../path-points.ts'

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

it('has only lakes that are more than specks where the card is seen small', () => {
  const { paths, zoom } = cardBasemap()
  expect(paths.ponds).toBe('')
  const lakes = pointsOf(paths.lakes).map((ring) => areaOf([...ring, ...ring.slice(0, 1)]))
  expect(lakes.length).toBeGreaterThan(50)
  const pixels = 4 ** (CARD_FRAME.zoom - zoom)
  expect(lakes.filter((area) => area * pixels < 10).length).toBeLessThan(lakes.length / 4)
})
