import { describe, expect, it } from 'vitest'
import { shownOn, TILE_HOST } from '../../../src/map/basemap.ts'

const at = (zoom: number) => ({ zoom, lat: 60.9548, lon: 28.52123 })

describe('what a base map shows of a position', () => {
  it.each([
    [4.8, 4.8],
    [9, 9],
    [9.1, 9],
    [17, 9],
  ])('the simple one shows zoom %d at %d', (asked, shown) => {
    expect(shownOn('simple', at(asked))).toEqual(at(shown))
  })

  it.each([
    [4.8, 4],
    [9, 9],
    [15.9, 15],
    [17, 17],
  ])('the detailed one shows zoom %d at the whole level %d', (asked, shown) => {
    expect(shownOn('detailed', at(asked))).toEqual(at(shown))
  })
})

it('names the host of the tiles as a reader knows it', () => {
  expect(TILE_HOST).toBe('tile.openstreetmap.org')
})
