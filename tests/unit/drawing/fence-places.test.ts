import { describe, expect, it } from 'vitest'
import type { DrawnBorder } from '../../../src/drawing/border.ts'
import type { CrossingPlace } from '../../../src/drawing/crossing-places.ts'
import { type FencePlace, fencePoints, placeFence } from '../../../src/drawing/fence-places.ts'
import { layGround, type MapLayout } from '../../../src/drawing/layout.ts'
import { layOutPage } from '../../../src/drawing/page-layouts.ts'
import { FENCE, FENCE_SYMBOL, SYMBOL, symbolSize } from '../../../src/drawing/rules.ts'
import { fenceBars, fenceDots } from '../../../src/drawing/symbols/fence-ends.ts'
import { distanceBetween, polyline } from '../../../src/geometry/polyline.ts'
import { nearestAlong } from '../../../src/geometry/polyline-parts.ts'
import { type Frame, frameAround, type Point, positionAt } from '../../../src/geometry/projection.ts'
import { borderLineOf, stretchOf } from '../../../src/model/border-line.ts'
import { geodesicKm, kilometresAlong } from '../../../src/model/geodesic.ts'
import { aFenceSection } from '../model/examples.ts'
import { geodata, register } from '../model/real-data.ts'
import { drawnAt, geometry, placeOf } from './real-map.ts'

/** Straight down the screen, 10 px a kilometre. */
const line = polyline([
  [0, 0],
  [0, 1000],
])
const border: DrawnBorder = { ...line, pixelsAt: (km) => km * 10, coast: 1000, nearestTo: () => 0 }

function at(along: number, { id = 'a-crossing', fannedOut = false } = {}): CrossingPlace {
  const point: Point = [0, along]
  const name = { at: point, anchor: 'end' as const, leader: fannedOut ? [point] : null }
  return { id, at: point, along, size: 20, names: { finnish: name, russian: name } }
}

const unknown = aFenceSection([{ state: 'planned', from: null }])

/** With ends at border kilometres. */
function known(from: number, to: number) {
  return { ...unknown, lengthKm: to - from, borderKm: { from, to }, extent: 'approximate' as const }
}

/** On that border, beside crossings that stand where they are. */
function placed(sections: Parameters<typeof placeFence>[0], ...crossings: CrossingPlace[]): FencePlace[] {
  return placeFence(sections, {
    border,
    crossings,
    trueAlong: (id) => crossings.find((crossing) => crossing.id === id)?.along ?? 0,
    symbolAt: () => FENCE_SYMBOL.wide,
  })
}

describe('a fence mark that is not to scale', () => {
  const [mark] = placed([unknown], at(500))

  it('is straight, of a fixed length, level with its crossing, at a fixed distance on the Finnish side', () => {
    expect(mark).toEqual({
      section: 'a-section',
      scale: 'symbol',
      points: [
        [-15, 489],
        [-15, 511],
      ],
      aside: { crossing: 'a-crossing', by: [-SYMBOL.ringGap, 0] },
    })
  })

  it('stands for a fence with known ends too, if its true length is too short to see', () => {
    expect(placed([known(49, 51.3)], at(500))).toEqual([mark])
    expect(placed([known(49, 51.4)], at(500))[0]?.scale).toBe('approximate')
  })

  it.each([
    ['south', known(50, 52), [500, 522]],
    ['north', known(48, 50), [478, 500]],
  ])('stands on the one side of its crossing where the fence is, %s', (_, section, ends) => {
    expect(placed([section], at(500))[0]?.points.map(([, y]) => y)).toEqual(ends)
  })

  it('is not drawn at a crossing whose name stands apart, nor where there is no crossing', () => {
    expect(placed([unknown], at(500, { fannedOut: true }))).toEqual([])
    expect(placed([unknown])).toEqual([])
  })

  it('goes where it would come closer to another than 8 px, of which more is known', () => {
    const [north, south] = [
      { ...unknown, id: 'north' },
      { ...unknown, id: 'south', crossing: 'other', lengthKm: 4 },
    ]
    const idsAt = (along: number) =>
      placed([north, south], at(500), at(along, { id: 'other' })).map(({ section }) => section)
    expect(idsAt(530)).toEqual(['north', 'south'])
    expect(idsAt(529)).toEqual(['south'])
  })
})

describe('a fence drawn to scale', () => {
  it('has its true ends, and as much distance from the border as a mark if it is short', () => {
    const [short, long] = [placed([known(45, 52)], at(500))[0], placed([known(45, 55)], at(500))[0]]
    expect(short?.points).toEqual([
      [-15, 450],
      [-15, 520],
    ])
    expect(long?.points).toEqual([
      [-FENCE.offset, 450],
      [-FENCE.offset, 550],
    ])
  })

  it('keeps its true ends where the symbol has been pushed beyond them', () => {
    expect(placed([known(45, 58)], at(700))[0]?.points.map(([, y]) => y)).toEqual([450, 580])
  })

  it('has two dots beyond each approximate end, a bar across each exact one', () => {
    const points: Point[] = [
      [0, 100],
      [0, 200],
    ]
    expect(fenceDots(points).map(([, y]) => y)).toEqual([96, 92, 204, 208])
    expect(fenceBars(points)).toEqual([
      [
        [5, 100],
        [-5, 100],
      ],
      [
        [-5, 200],
        [5, 200],
      ],
    ])
  })
})

const borderLine = borderLineOf(geodata.border)
const TENTHS = Array.from({ length: 101 }, (_, tenth) => 3 + tenth / 10)

/** How long a fence is where it is drawn, km: each of its points taken back to the ground. */
function kilometresOf({ points }: FencePlace, frame: Frame): number {
  return kilometresAlong(points.map((point) => positionAt(point, frame))).at(-1) ?? 0
}

/** How long a section is on the ground along the border, km. */
function groundKilometres(id: string): number {
  const ends = register.fence.find((section) => section.id === id)?.borderKm
  return ends ? (kilometresAlong(stretchOf(borderLine, ends.from, ends.to)).at(-1) ?? 0) : 0
}

/** Fences on the map that say to be to scale and are not, to 5 %. */
function falseLengths(fence: readonly FencePlace[], frame: Frame): string[] {
  return fence
    .filter(({ scale }) => scale !== 'symbol')
    .map((place) => ({ place, error: kilometresOf(place, frame) / groundKilometres(place.section) - 1 }))
    .filter(({ error }) => !(Math.abs(error) < 0.05))
    .map(({ place, error }) => `${place.section} at zoom ${frame.zoom}: ${error}`)
}

/** Of one map: marks that join, that cover a symbol, or that are on the wrong side of the border or of a crossing. */
function misplaced({ fence, crossings, frame }: Pick<MapLayout, 'fence' | 'crossings' | 'frame'>): string[] {
  const where = (what: string) => `${what} at zoom ${frame.zoom}`
  const points = fence.map(fencePoints)
  const joined = fence.flatMap(({ section }, index) =>
    fence
      .slice(index + 1)
      .filter((_, other) =>
        points[index]?.some((point) =>
          points[index + 1 + other]?.some((each) => distanceBetween(point, each) < FENCE.apart),
        ),
      )
      .map((other) => where(`${section} joins ${other.section}`)),
  )
  const covering = fence.flatMap((place, index) =>
    place.scale === 'symbol'
      ? crossings
          .filter(({ at, size }) => points[index]?.some((point) => distanceBetween(point, at) < size / 2 + 2))
          .map(({ id }) => where(`${place.section} covers ${id}`))
      : [],
  )
  return [...joined, ...covering]
}

/** Whether Nuijamaa's fence begins at its crossing or south of it, but for half a marker. */
function runsSouth({ fence, crossings, frame }: Pick<MapLayout, 'fence' | 'crossings' | 'frame'>): boolean {
  const place = fence.find(({ section }) => section === 'nuijamaa')
  if (!place) return true
  const border = drawnAt(frame.zoom).border
  const inBorder = ([x, y]: Point): Point => {
    const own = drawnAt(frame.zoom).frame
    return [x + frame.origin[0] - own.origin[0], y + frame.origin[1] - own.origin[1]]
  }
  const crossing = placeOf(crossings, 'nuijamaa')
  const start = nearestAlong(border, inBorder(place.points[0] ?? [0, 0]))
  return start > nearestAlong(border, inBorder(crossing.at)) - crossing.size / 2
}

describe.each(TENTHS)('the real fence at zoom %d', (zoom) => {
  const frame = frameAround([29, 65], zoom)
  const laid = Object.entries(FENCE_SYMBOL).map(([name, fenceSymbol]) => {
    const own = name === 'own' ? 'nuijamaa' : null
    const ground = layGround(geometry, { frame, labelSize: 15, fenceSymbol, own, insetFrame: null })
    return { ...ground.whole(), frame }
  })

  it('is as long on the map as on the ground where it is to scale, to 5 %', () => {
    expect(laid.flatMap(({ fence }) => falseLengths(fence, frame))).toEqual([])
  })

  it('is to scale exactly where its ends are known and its length is 24 px', () => {
    for (const { fence } of laid) {
      for (const { section, scale } of fence) {
        const pixels = groundKilometres(section) / kilometresPerPixel(zoom)
        if (Math.abs(pixels - FENCE.leastToScale) < 1) continue
        expect([section, scale]).toEqual([section, pixels > FENCE.leastToScale ? 'approximate' : 'symbol'])
      }
    }
  })

  it('joins no other, covers no symbol, and stays on its side of Nuijamaa', () => {
    expect(laid.flatMap(misplaced)).toEqual([])
    expect(laid.filter((each) => !runsSouth(each))).toEqual([])
  })
})

/** At the latitude of the fences whose ends are known. */
function kilometresPerPixel(zoom: number): number {
  const frame = frameAround([28.6, 61], zoom)
  return geodesicKm(positionAt([0, 0], frame), positionAt([0, 1], frame))
}

describe('the fence on the prerendered maps', () => {
  const pages = [
    { kind: 'home' as const },
    { kind: 'embed' as const, id: null },
    ...register.crossings.map(({ id }) => ({ kind: 'crossing' as const, id })),
  ]

  it.each(pages)('is as long as it says, and joins nothing: %o', (page) => {
    const { variants, inset } = layOutPage(geometry, register, { page, language: 'en' })
    const layouts = [...variants.map(({ layout }) => layout), ...(inset ? [inset] : [])]
    expect(layouts.flatMap(({ fence, frame }) => falseLengths(fence, frame))).toEqual([])
    expect(layouts.flatMap(misplaced)).toEqual([])
  })

  it('is to scale in the inset at Nuijamaa alone', () => {
    const { inset } = layOutPage(geometry, register, { page: { kind: 'home' }, language: 'en' })
    expect(inset?.fence.map(({ section, scale }) => `${section}: ${scale}`).slice(-3)).toEqual([
      'imatra: symbol',
      'nuijamaa: approximate',
      'vaalimaa: symbol',
    ])
  })

  it('is not drawn in the fanned south-east of a narrow overview', () => {
    const [narrow] = layOutPage(geometry, register, { page: { kind: 'home' }, language: 'en' }).variants
    expect(narrow?.layout.fence.map(({ section }) => section)).toEqual([
      'raja-jooseppi',
      'salla',
      'kuusamo',
      'vartius',
      'niirala',
    ])
    expect(symbolSize(4.8) / 2 + FENCE_SYMBOL.narrow.beyond).toBe(12)
    expect(SYMBOL.chosenOnPage / 2 + FENCE_SYMBOL.own.beyond).toBe(33)
  })
})
