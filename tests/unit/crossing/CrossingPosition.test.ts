import { describe, expect, it } from 'vitest'
import { MAP_SITES } from '../../../src/crossing/CrossingPosition.tsx'
import { tm35fin } from '../../../src/crossing/tm35fin.ts'

describe('the same place on other maps', () => {
  it('is asked for in the form of each', () => {
    expect(MAP_SITES.map(({ address }) => address(60.60472, 27.87373))).toEqual([
      'https://www.openstreetmap.org/?mlat=60.60472&mlon=27.87373#map=14/60.60472/27.87373',
      expect.stringMatching(
        /^https:\/\/asiointi\.maanmittauslaitos\.fi\/karttapaikka\/\?share=customMarker&n=67\d{5}\.\d&e=547\d{3}\.\d&zoom=8$/,
      ),
      'https://yandex.com/maps/?ll=27.87373%2C60.60472&z=14&pt=27.87373%2C60.60472',
      'https://www.google.com/maps/search/?api=1&query=60.60472%2C27.87373',
    ])
  })
})

describe('tm35fin', () => {
  // On the central meridian: the length of the meridian from the equator to 60° north, 6,654,072.819 m, times 0.9996.
  it('agrees with the length of the meridian', () => {
    const { north, east } = tm35fin(60, 27)
    expect(north).toBeCloseTo(6_651_411.19, 2)
    expect(east).toBe(500_000)
  })

  it('agrees with the example of the recommendation JHS 154, far from the meridian', () => {
    const { north, east } = tm35fin(60.3851068722, 19.84813676)
    expect(north).toBeCloseTo(6_715_706.377, 2)
    expect(east).toBeCloseTo(106_256.36, 1)
  })
})
