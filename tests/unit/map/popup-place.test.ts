import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, overlap } from '../../../src/drawing/box.ts'
import { overflow, type PopupPlace, placePopup } from '../../../src/map/popup-place.ts'

type Wanted = Parameters<typeof placePopup>[0]

/** A popup beside a symbol in the middle of a large map, but for what is given. */
function wanted(given: Partial<Wanted> = {}): Wanted {
  return {
    at: [500, 400],
    reach: { left: 60, right: 80 },
    popup: { width: 288, height: 240 },
    map: { width: 1000, height: 800 },
    obstacles: [],
    wall: null,
    room: { left: 64, right: 8 },
    ...given,
  }
}

function boxOf({ left, top }: PopupPlace, { width, height }: Wanted['popup']): Box {
  return { left, top, right: left + width, bottom: top + height }
}

const anyWanted: fc.Arbitrary<Wanted> = fc
  .record({
    map: fc.record({
      width: fc.integer({ min: 300, max: 1600 }),
      height: fc.integer({ min: 300, max: 1400 }),
    }),
    popup: fc.record({
      width: fc.integer({ min: 200, max: 288 }),
      height: fc.integer({ min: 120, max: 420 }),
    }),
    x: fc.nat(1000),
    y: fc.nat(1000),
    reach: fc.record({ left: fc.nat(110), right: fc.nat(110) }),
    obstacles: fc.array(
      fc.record({ left: fc.nat(1600), top: fc.nat(1400), width: fc.nat(120), height: fc.nat(30) }),
      { maxLength: 12 },
    ),
    hasWall: fc.boolean(),
    buttons: fc.constantFrom({ left: 64, right: 8 }, { left: 8, right: 64 }),
  })
  .map(({ map, popup, x, y, reach, obstacles, hasWall, buttons }) => ({
    map,
    popup,
    reach,
    at: [(x / 1000) * map.width, (y / 1000) * map.height],
    obstacles: obstacles.map(({ left, top, width, height }) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    })),
    wall: hasWall
      ? { left: map.width - 298, top: map.height - 254, right: map.width - 14, bottom: map.height - 30 }
      : null,
    room: buttons,
  }))

describe('placePopup', () => {
  it('puts it to the right of the names, its tip at the symbol', () => {
    const place = placePopup(wanted())
    expect(place.side).toBe('right')
    expect(place.left).toBe(500 + 80 + 10)
    expect(place.top).toBeLessThan(400)
    expect(place.top + 240).toBeGreaterThan(400)
  })

  it('puts it to the left where the right has no room', () => {
    const place = placePopup(wanted({ at: [800, 400] }))
    expect(place).toMatchObject({ side: 'left', left: 800 - 60 - 10 - 288 })
  })

  it('puts it above where neither side has room, in the middle over the symbol', () => {
    const place = placePopup(wanted({ at: [230, 400], map: { width: 400, height: 520 } }))
    expect(place).toEqual({ side: 'above', left: 230 - 144, top: 400 - 240 - 18 })
  })

  it('keeps it clear of the buttons where it stands above', () => {
    const narrow = { map: { width: 400, height: 520 } }
    expect(placePopup(wanted({ ...narrow, at: [70, 400] })).left).toBe(64)
    expect(placePopup(wanted({ ...narrow, at: [390, 400] })).left).toBe(400 - 8 - 288)
  })

  it('shifts it up or down rather than over a name', () => {
    const free = placePopup(wanted())
    const name = { left: free.left + 20, top: free.top + 200, right: free.left + 120, bottom: free.top + 216 }
    const beside = placePopup(wanted({ obstacles: [name] }))
    expect(beside.side).toBe('right')
    expect(overlap(boxOf(beside, { width: 288, height: 240 }), name)).toBe(false)
  })

  it('takes the other side rather than hide a name', () => {
    const names = Array.from({ length: 40 }, (_, row) => ({
      left: 620,
      top: row * 20,
      right: 700,
      bottom: row * 20 + 16,
    }))
    expect(placePopup(wanted({ obstacles: names })).side).toBe('left')
  })

  it('never stands behind the inset: to the left of the symbol where that is to its right', () => {
    const wall = { left: 560, top: 500, right: 986, bottom: 770 }
    const place = placePopup(wanted({ at: [500, 760], wall }))
    expect(place.side).toBe('left')
  })

  it('stands above, beside the inset, where neither side is free of it', () => {
    const map = { width: 680, height: 820 }
    const wall = { left: 382, top: 566, right: 666, bottom: 790 }
    const place = placePopup(wanted({ map, wall, at: [200, 800] }))
    expect(place.side).toBe('above')
    expect(place.left + 288).toBeLessThanOrEqual(wall.left)
  })

  it('beside its symbol it lies whole in the map and off the inset, wherever the symbol is in view', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const place = placePopup(given)
        fc.pre(place.side === 'left' || place.side === 'right')
        const { left, top, right, bottom } = boxOf(place, given.popup)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(given.map.width)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(bottom).toBeLessThanOrEqual(given.map.height)
        expect(given.wall !== null && overlap({ left, top, right, bottom }, given.wall)).toBe(false)
      }),
    )
  })

  it('beside its symbol it covers neither that nor its names', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const place = placePopup(given)
        fc.pre(place.side === 'left' || place.side === 'right')
        const [x] = given.at
        const { left, right } = boxOf(place, given.popup)
        expect(left > x + given.reach.right || right < x - given.reach.left).toBe(true)
      }),
    )
  })

  it('beside its symbol its tip stays between its corners', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const place = placePopup(given)
        fc.pre(place.side === 'left' || place.side === 'right')
        const tip = given.at[1] - place.top
        expect(tip).toBeGreaterThanOrEqual(22)
        expect(tip).toBeLessThanOrEqual(given.popup.height - 22)
      }),
    )
  })

  it('above its symbol it leaves the symbol free', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const place = placePopup(given)
        fc.pre(place.side === 'above')
        expect(place.top + given.popup.height).toBeLessThan(given.at[1])
      }),
    )
  })
})

describe('overflow', () => {
  const map = { width: 400, height: 520 }
  const popup = { width: 264, height: 240 }

  it('is nothing of a popup that is whole in view', () => {
    expect(overflow({ side: 'right', left: 60, top: 100 }, popup, map, null)).toEqual([0, 0])
  })

  it('is how far it reaches out, and a margin, on each side', () => {
    expect(overflow({ side: 'above', left: -20, top: -50 }, popup, map, null)).toEqual([-28, -58])
    expect(overflow({ side: 'above', left: 200, top: 400 }, popup, map, null)).toEqual([72, 128])
  })

  it('shows the beginning of what is larger than the map', () => {
    expect(overflow({ side: 'above', left: 8, top: 8 }, { width: 264, height: 900 }, map, null)).toEqual([
      0, 0,
    ])
    expect(overflow({ side: 'above', left: 8, top: 60 }, { width: 264, height: 900 }, map, null)).toEqual([
      0, 52,
    ])
  })

  it('once moved, the popup is whole in view, or its beginning is', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const place = placePopup(given)
        const [right, down] = overflow(place, given.popup, given.map, given.wall)
        const moved = boxOf({ ...place, left: place.left - right, top: place.top - down }, given.popup)
        expect(moved.left).toBeGreaterThanOrEqual(0)
        expect(moved.top).toBeGreaterThanOrEqual(0)
        const fits = given.popup.height + 16 <= given.map.height
        if (fits) expect(moved.bottom).toBeLessThanOrEqual(given.map.height)
        expect(moved.right).toBeLessThanOrEqual(Math.max(given.map.width, given.popup.width + 16))
      }),
    )
  })
})
