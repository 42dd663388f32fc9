import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boxAround, overlap } from '../../../../src/geometry/box.ts'
import { type PopupPlace, placePopup } from '../../../../src/map/live/popup-place.ts'

type Wanted = Parameters<typeof placePopup>[0]

const FREE = { left: -2000, top: -2000, right: 2000, bottom: 2000 }
const FIXED = { left: 0, top: 0, right: 0, bottom: 0 }

/** A popup beside a symbol in the middle of a large map, but for what is given. */
function wanted({ at = [500, 400], ...given }: Partial<Wanted> = {}): Wanted {
  return {
    at,
    own: ownOf(at),
    popup: { width: 288, height: 240 },
    map: { width: 1000, height: 800 },
    others: [],
    obstacles: [],
    inset: null,
    reach: FREE,
    ...given,
  }
}

/** A symbol with a name of 60 px to its left and one of 80 to its right. */
function ownOf([x, y]: Wanted['at']): Box[] {
  const [top, bottom] = [y - 9, y + 9]
  return [
    boxAround([x, y], 15),
    { left: x - 60, right: x - 20, top, bottom },
    { left: x + 20, right: x + 80, top, bottom },
  ]
}

/** Where the popup is seen once the map has moved. */
function seen({ left, top, move: [right, down] }: PopupPlace, { popup }: Wanted): Box {
  const corner = { left: left - right, top: top - down }
  return { ...corner, right: corner.left + popup.width, bottom: corner.top + popup.height }
}

function moved({ left, top, right, bottom }: Box, [dx, dy]: PopupPlace['move']): Box {
  return { left: left - dx, top: top - dy, right: right - dx, bottom: bottom - dy }
}

/** Names in rows at a stretch of the map, 20 px apart. */
function rows(from: number, to: number, left: number): Box[] {
  return Array.from({ length: Math.floor((to - from) / 20) }, (_, row) => {
    const top = from + row * 20
    return { left, right: left + 80, top, bottom: top + 16 }
  })
}

const anyWanted: fc.Arbitrary<Wanted> = fc
  .record({
    map: fc.record({
      width: fc.integer({ min: 320, max: 1600 }),
      height: fc.integer({ min: 440, max: 1400 }),
    }),
    popup: fc.record({
      width: fc.integer({ min: 200, max: 264 }),
      height: fc.integer({ min: 120, max: 360 }),
    }),
    x: fc.nat(1000),
    y: fc.nat(1000),
    others: fc.array(
      fc.record({ left: fc.nat(1600), top: fc.nat(1400), width: fc.nat(120), height: fc.nat(30) }),
      { maxLength: 12 },
    ),
    hasInset: fc.boolean(),
  })
  .map(({ map, popup, x, y, others, hasInset }) => {
    const at: Wanted['at'] = [(x / 1000) * map.width, (y / 1000) * map.height]
    const [right, bottom] = [map.width - 14, map.height - 30]
    return wanted({
      map,
      popup,
      at,
      others: others.map(({ left, top, width, height }) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      })),
      // Narrower maps have none.
      obstacles:
        hasInset && map.width >= 560 ? [{ left: right - 284, top: bottom - 224, right, bottom }] : [],
    })
  })

describe('placePopup', () => {
  it('puts it to the right of the names, its tip at the symbol, and lets the map stay', () => {
    const place = placePopup(wanted())
    expect(place).toMatchObject({ side: 'right', left: 500 + 80 + 10, move: [0, 0] })
    expect(place.top).toBeLessThan(400)
    expect(place.top + 240).toBeGreaterThan(400)
  })

  it('puts it to the left where the right has no room', () => {
    const place = placePopup(wanted({ at: [800, 400] }))
    expect(place).toMatchObject({ side: 'left', left: 800 - 60 - 10 - 288, move: [0, 0] })
  })

  it('moves the map by what a side lacks, rather than hide a name', () => {
    const place = placePopup(
      wanted({ at: [500, 400], map: { width: 850, height: 800 }, others: rows(0, 380, 430) }),
    )
    expect(place).toMatchObject({ side: 'right', move: [500 + 80 + 10 + 288 + 8 - 850, 0] })
  })

  it('puts it above or below where the map is too narrow for a side', () => {
    const place = placePopup(wanted({ at: [180, 400], map: { width: 360, height: 520 } }))
    expect(place).toMatchObject({ side: 'above', top: 400 - 240 - 18 })
  })

  it('shifts it up or down rather than over a name', () => {
    const free = placePopup(wanted())
    const name = { left: free.left + 20, top: free.top + 200, right: free.left + 120, bottom: free.top + 216 }
    const given = wanted({ others: [name] })
    const beside = placePopup(given)
    expect(beside.side).toBe('right')
    expect(overlap(seen(beside, given), name)).toBe(false)
  })

  it('takes the other side rather than hide a name', () => {
    expect(placePopup(wanted({ others: rows(0, 800, 620) })).side).toBe('left')
  })

  it('does not push a name over the edge rather than hide one', () => {
    // Beside the symbol the map would have to move, and its names at the left edge would be lost.
    const given = wanted({ at: [560, 400], map: { width: 850, height: 800 }, others: rows(100, 700, 10) })
    expect(placePopup(given).move).toEqual([0, 0])
  })

  it('stays off what stands on the map', () => {
    const inset = { left: 560, top: 500, right: 986, bottom: 770 }
    const given = wanted({ at: [500, 760], obstacles: [inset] })
    expect(overlap(seen(placePopup(given), given), inset)).toBe(false)
  })

  it('brings a symbol out of view back with it', () => {
    const given = wanted({ at: [1300, -200] })
    const [symbol = FIXED] = ownOf([1300, -200])
    const { move } = placePopup(given)
    expect(moved(symbol, move).right).toBeLessThanOrEqual(1000)
    expect(moved(symbol, move).top).toBeGreaterThanOrEqual(0)
  })

  it('asks for no move that the map cannot make', () => {
    fc.assert(
      fc.property(anyWanted, fc.nat(200), fc.nat(200), (given, right, top) => {
        const reach = { ...FIXED, right, top: -top }
        const [x, y] = placePopup({ ...given, reach }).move
        expect([x >= 0, x <= right, y >= -top, y <= 0]).toEqual([true, true, true, true])
      }),
    )
  })

  it('once the map has moved, is whole in view, wherever the symbol is', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const { left, top, right, bottom } = seen(placePopup(given), given)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(given.map.width)
        expect(bottom).toBeLessThanOrEqual(given.map.height)
      }),
    )
  })

  it('covers neither its symbol nor its names, nor takes them out of view', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const place = placePopup(given)
        for (const box of given.own.map((each) => moved(each, place.move))) {
          expect(overlap(box, seen(place, given))).toBe(false)
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(given.map.width)
        }
      }),
    )
  })

  it('keeps its tip between its corners', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const { side, left, top } = placePopup(given)
        const [x, y] = given.at
        const isBeside = side === 'left' || side === 'right'
        const [tip, length] = isBeside ? [y - top, given.popup.height] : [x - left, given.popup.width]
        expect(tip).toBeGreaterThanOrEqual(22 - 0.001)
        expect(tip).toBeLessThanOrEqual(length - 22 + 0.001)
      }),
    )
  })

  it('shows the beginning of what is larger than the map', () => {
    const given = wanted({
      map: { width: 320, height: 200 },
      popup: { width: 248, height: 400 },
      at: [160, 100],
    })
    const { top } = seen(placePopup(given), given)
    expect(top).toBe(8)
  })
})
