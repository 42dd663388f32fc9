import type { BBox } from 'geojson'
import { describe, expect, it } from 'vitest'
import { BASEMAP_PARTS, LEVELS, type Level } from '../../../../src/drawing/basemap-layer.ts'
import { project } from '../../../../src/geometry/projection.ts'
import { readBasemapLayer } from '../../../../src/publish/virtual-modules/basemap.ts'
import { areaOf } from '../../../../src/publish/virtual-modules/path-data.ts'
import { pointsOf } from '../path-points.ts'

const levels: readonly Level[] = ['overview', 'regional', 'local']
const southEast: BBox = [27, 60.3, 29.5, 61.5]

describe.each(levels)('the %s level', (level) => {
  const layer = readBasemapLayer(level)

  it('has units that are smaller than a pixel of the largest zoom that it is for', () => {
    expect([layer.name, layer.sharpTo]).toEqual([level, LEVELS[level].sharpTo])
    expect(layer.zoom).toBeGreaterThanOrEqual(layer.sharpTo + 0.5)
  })

  it.each(BASEMAP_PARTS)('has something in the part %s', (part) => {
    expect(pointsOf(layer.paths[part]).flat().length).toBeGreaterThan(10)
  })

  it('counts from its north-west corner, to its south-east one', () => {
    const [width, height] = layer.size
    for (const [x, y] of BASEMAP_PARTS.flatMap((part) => pointsOf(layer.paths[part]).flat())) {
      if (x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1) continue
      expect.unreachable(`${x} ${y} lies outside 0 0 to ${width} ${height}`)
    }
  })

  it('closes its areas, and leaves the borders open', () => {
    expect(layer.paths.finland).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z)+$/)
    expect(layer.paths.borders).not.toContain('z')
  })
})

describe.each(['regional', 'local'] as const)('a part of the %s level', (level) => {
  const layer = readBasemapLayer(level, { name: 'near', box: southEast })

  it('has its own name', () => expect(layer.name).toBe('near'))

  it('covers its box', () => {
    const northWest = project([27, 61.5], layer.zoom)
    const southEastCorner = project([29.5, 60.3], layer.zoom)
    expect(layer.origin).toEqual(northWest)
    expect(layer.size[0]).toBeCloseTo(southEastCorner[0] - northWest[0], 6)
    expect(layer.size[1]).toBeCloseTo(southEastCorner[1] - northWest[1], 6)
  })

  it('has nothing outside its box, to the unit', () => {
    const [width, height] = layer.size
    const outside = BASEMAP_PARTS.flatMap((part) =>
      pointsOf(layer.paths[part])
        .flat()
        .filter(([x, y]) => x < -1 || y < -1 || x > width + 1 || y > height + 1)
        .map(([x, y]) => `${layer}: ${x} ${y}`),
    )
    expect(outside).toEqual([])
  })

  it.each(['finland', 'russia', 'sea', 'lakes'] as const)('has the %s that lie in it', (part) => {
    expect(layer.paths[part]).not.toBe('')
  })
})

it('has no part of what lies elsewhere', () => {
  const { paths } = readBasemapLayer('regional', { name: 'lapland', box: [25, 66.5, 27, 67.5] })
  expect([paths.russia, paths.sea]).toEqual(['', ''])
})

it('has nothing that is too small to be seen where it is shown largest', () => {
  const { paths, zoom, sharpTo } = readBasemapLayer('overview')
  const pixel = 2 ** (zoom - sharpTo)
  for (const ring of [...pointsOf(paths.lakes), ...pointsOf(paths.ponds)]) {
    const closed = [...ring, ...ring.slice(0, 1)]
    // Rounded to whole units, an area may become a little smaller.
    expect(areaOf(closed)).toBeGreaterThan(1 * pixel ** 2)
  }
})

it('is smaller, the smaller it is shown', () => {
  const sizeAt = (sharpTo: number) =>
    JSON.stringify(readBasemapLayer('local', { box: southEast, sharpTo })).length
  expect(sizeAt(8.5)).toBeLessThan(0.75 * sizeAt(10))
})
