import { describe, expect, it } from 'vitest'
import type { DrawnBorder } from '../../../src/drawing/border.ts'
import { markCrossings, nameCrossings, type Placeable } from '../../../src/drawing/crossing-places.ts'
import { LABEL, leastDistance, symbolSize } from '../../../src/drawing/rules.ts'
import { overlap } from '../../../src/geometry/box.ts'
import { distanceBetween, pointAlong, polyline } from '../../../src/geometry/polyline.ts'
import { nearestAlong } from '../../../src/geometry/polyline-parts.ts'
import { frameAround, type Point, place } from '../../../src/geometry/projection.ts'
import { type NamedBox, nameBoxes, symbolBox } from './name-boxes.ts'
import { drawnAt, geometry } from './real-map.ts'

const HALF_ZOOMS = Array.from({ length: 13 }, (_, index) => 4 + index / 2)

/** The steps in which the live map zooms. */
const TENTHS = Array.from({ length: 61 }, (_, index) => 4 + index / 10)

/** Rounding of the numbers, and how closely symbols are pushed apart. */
const TOLERANCE = 0.2

function collisions(boxes: readonly NamedBox[], others: readonly NamedBox[]): string[] {
  return boxes.flatMap((box, index) =>
    others
      .slice(boxes === others ? index + 1 : 0)
      .filter((other) => other.crossing !== box.crossing && overlap(box, other))
      .map((other) => `${box.text} over ${other.text}`),
  )
}

describe.each(HALF_ZOOMS)('the crossings at zoom %d', (zoom) => {
  const { frame, border, places } = drawnAt(zoom)

  it('stand in their order from north to south', () => {
    expect(places.map(({ id }) => id)).toEqual(geometry.crossings.map(({ id }) => id))
    expect(places.map(({ along }) => along)).toEqual(
      places.map(({ along }) => along).toSorted((a, b) => a - b),
    )
  })

  it('stand on the drawn border', () => {
    for (const { at, along } of places) {
      expect(distanceBetween(at, pointAlong(border, nearestAlong(border, at)))).toBeLessThan(0.5)
      expect(distanceBetween(at, pointAlong(border, along))).toBeLessThan(0.5)
    }
  })

  it('stand far enough apart to be told apart and hit', () => {
    const tooClose = places.flatMap((one, index) =>
      places
        .slice(index + 1)
        .filter(({ at }) => distanceBetween(one.at, at) < leastDistance(symbolSize(zoom)) - TOLERANCE)
        .map(({ id, at }) => `${one.id} and ${id}: ${distanceBetween(one.at, at).toFixed(1)} px`),
    )
    expect(tooClose).toEqual([])
  })

  it('stand where they are, when they have room', () => {
    const ownPlaces = geometry.crossings.map(({ coordinates }) => place(coordinates, frame))
    const apart = leastDistance(symbolSize(zoom)) + 20
    places.forEach(({ at }, index) => {
      const [own = [0, 0], before, after] = [ownPlaces[index], ownPlaces[index - 1], ownPlaces[index + 1]]
      const hasRoom = [before, after].every((other) => !other || distanceBetween(own, other) > apart)
      if (hasRoom) expect(distanceBetween(at, own)).toBeLessThan(1)
    })
  })
})

describe.each([LABEL.size, LABEL.narrowSize])('names of %d px', (labelSize) => {
  const drawn = TENTHS.map((zoom) => ({ zoom, places: drawnAt(zoom, labelSize).places }))

  it('collide with no name of another crossing, at any tenth of a zoom', () => {
    const found = drawn.flatMap(({ zoom, places }) => {
      const names = places.flatMap((each) => nameBoxes(each, labelSize))
      return collisions(names, names).map((collision) => `zoom ${zoom}: ${collision}`)
    })
    expect(found).toEqual([])
  })

  it('stand clear of the symbols of other crossings, at any tenth of a zoom', () => {
    const found = drawn.flatMap(({ zoom, places }) => {
      const names = places.flatMap((each) => nameBoxes(each, labelSize))
      return collisions(names, places.map(symbolBox)).map((collision) => `zoom ${zoom}: ${collision}`)
    })
    expect(found).toEqual([])
  })
})

describe('crossings that are marked and named', () => {
  const frame = frameAround([30, 65], 7)
  const borderOf = (...points: [Point, Point]): DrawnBorder => {
    const line = polyline(points)
    return { ...line, pixelsAt: () => 0, coast: 0, nearestTo: (at) => nearestAlong(line, place(at, frame)) }
  }
  const border = borderOf([0, -400], [0, 400])
  /** Names level with their symbols need more than one line of it. */
  const levelBorder = borderOf([400, 0], [-400, 0])
  const inFrame = (id: string, lat: number) => ({
    id,
    coordinates: [30, lat],
    names: { finnish: 'Niirala', russian: 'Вяртсиля' },
  })

  function placed(crossings: readonly Placeable[], border: DrawnBorder, lines: readonly Point[] = []) {
    return nameCrossings(markCrossings(crossings, border, 15), {
      textsOf: () => ({ finnish: 'Niirala', russian: 'Вяртсиля' }),
      border,
      lines,
      labelSize: LABEL.size,
      size: 15,
    })
  }

  it('names a crossing that stands alone on both sides, level with it', () => {
    const [only] = placed([inFrame('only', 65)], border)
    expect(only?.names?.finnish).toEqual({ at: [-LABEL.finnishGap, 0], anchor: 'end', leader: null })
    expect(only?.names?.russian).toEqual({ at: [LABEL.russianGap, 0], anchor: 'start', leader: null })
  })

  it('has a name step outwards from a fence that would run through its end, and aside from one that runs through more', () => {
    const nameBeside = (...lines: Point[]) =>
      placed([inFrame('only', 65)], border, lines)[0]?.names?.finnish.at
    expect(nameBeside([-LABEL.finnishGap - 2, 0])).toEqual([-LABEL.finnishGap - 5, 0])
    expect(nameBeside([-LABEL.finnishGap - 20, 0])).toEqual([-LABEL.finnishGap, -LABEL.dodge])
  })

  it('fans the names of close neighbours out, each with a leader to its symbol', () => {
    const close = placed([inFrame('east', 65), inFrame('west', 65)], levelBorder)
    const [first, second] = close.map(({ names }) => names)
    for (const { at, names } of close) {
      expect(names?.finnish?.leader?.at(-1)).toEqual(at)
      expect(names?.russian?.leader?.at(-1)).toEqual(at)
    }
    expect(first?.finnish?.at[0]).toBe(second?.finnish?.at[0])
    expect((second?.finnish?.at[1] ?? 0) - (first?.finnish?.at[1] ?? 0)).toBeGreaterThanOrEqual(
      LABEL.lineHeight,
    )
  })

  it('places nothing where there is nothing', () => {
    expect(placed([], border)).toEqual([])
  })
})
