import { describe, expect, it } from 'vitest'
import { MAP_SITES } from '../../../../src/pages/crossing/CrossingPosition.tsx'

const PLACE = { lat: 60.60472, lon: 27.87373, plane: [547_841.5, 6_719_078.4] } as const

describe('the same place on other maps', () => {
  it('is asked for in the form of each', () => {
    expect(MAP_SITES.map(({ address }) => address(PLACE))).toEqual([
      'https://www.openstreetmap.org/?mlat=60.60472&mlon=27.87373#map=14/60.60472/27.87373',
      'https://asiointi.maanmittauslaitos.fi/karttapaikka/?share=customMarker&n=6719078.4&e=547841.5&zoom=8',
      'https://yandex.com/maps/?ll=27.87373%2C60.60472&z=14&pt=27.87373%2C60.60472',
      'https://www.google.com/maps/search/?api=1&query=60.60472%2C27.87373',
    ])
  })
})
