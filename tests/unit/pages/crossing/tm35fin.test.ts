import { describe, expect, it } from 'vitest'
import { tm35fin } from '../../../../src/pages/crossing/tm35fin.ts'

describe('tm35fin', () => {
  // On the central meridian: the length of the meridian from the equator to 60° north, 6,654,072.819 m, times 0.9996.
  it('agrees with the length of the meridian', () => {
    const [east, north] = tm35fin([27, 60])
    expect(north).toBeCloseTo(6_651_411.19, 2)
    expect(east).toBe(500_000)
  })

  it('agrees with the example of the recommendation JHS 154, far from the meridian', () => {
    const [east, north] = tm35fin([19.84813676, 60.3851068722])
    expect(north).toBeCloseTo(6_715_706.377, 2)
    expect(east).toBeCloseTo(106_256.36, 1)
  })
})
