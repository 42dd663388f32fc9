import { describe, expect, it } from 'vitest'
import { areaBox } from '../../../src/drawing/area-places.ts'
import { kilometreBox } from '../../../src/drawing/kilometre-marks.ts'
import type { MapLayout } from '../../../src/drawing/layout.ts'
import {
  crossingVariants,
  EMBED_VARIANTS,
  INSET,
  insetBox,
  type LayoutVariant,
} from '../../../src/drawing/layout-variants.ts'
import { layOutPage } from '../../../src/drawing/page-layouts.ts'
import { railBoxes } from '../../../src/drawing/rail-places.ts'
import { SYMBOL } from '../../../src/drawing/rules.ts'
import { scaleBox } from '../../../src/drawing/scale.ts'
import { type Box, boxAround, contains, overlap } from '../../../src/geometry/box.ts'
import { register } from '../model/real-data.ts'
import { type NamedBox, nameBoxes, symbolBox } from './name-boxes.ts'
import { geometry, placeOf } from './real-map.ts'

const home = layOutPage(geometry, register, { page: { kind: 'home' }, language: 'en' })
const homeVariants = home.variants.map(({ variant, layout }) => [variant.name, { variant, layout }] as const)

/** The box of a variant at its least size: everything has to be whole in it. */
function boundsOf({ width, height }: Pick<LayoutVariant, 'width' | 'height'>): Box {
  return boxAround([0, 0], width / 2, height / 2)
}

function isInside(outer: Box, box: Box): boolean {
  return contains(outer, [box.left, box.top]) && contains(outer, [box.right, box.bottom])
}

function takenBy({ crossings, labelSize }: MapLayout): NamedBox[] {
  return crossings.flatMap((each) => [symbolBox(each), ...nameBoxes(each, labelSize)])
}

describe.each(homeVariants)('the home page in its %s variant', (_, { variant, layout }) => {
  it('has all eight crossings', () => {
    expect(layout.crossings.map(({ id }) => id).toSorted()).toEqual(
      register.crossings.map(({ id }) => id).toSorted(),
    )
  })

  it('has every symbol and name whole in its box', () => {
    const cut = takenBy(layout).filter((box) => !isInside(boundsOf(variant), box))
    expect(cut.map(({ text }) => text)).toEqual([])
  })

  it('names each crossing on the map, or in the inset', () => {
    for (const { id, names } of layout.crossings) {
      expect(names !== null || placeOf(home.inset?.crossings ?? [], id).names !== null).toBe(true)
    }
  })
})

describe.each(homeVariants.filter(([, { variant }]) => variant.inset))(
  'the inset beside the %s variant',
  (_, { variant, layout }) => {
    it('covers no symbol and no name', () => {
      const inset = insetBox(boundsOf(variant))
      const covered = takenBy(layout).filter((box) => overlap(inset, box))
      expect(covered.map(({ text }) => text)).toEqual([])
    })
  },
)

describe('the inset', () => {
  it('has the names of its own three crossings whole, and clear of the railway crossing', () => {
    expect.assert(home.inset)
    const own = home.inset.crossings.filter(({ id }) => ['imatra', 'nuijamaa', 'vaalimaa'].includes(id))
    for (const { names } of own) expect(names?.finnish && names.russian).toBeTruthy()
    const boxes = own.flatMap((each) => nameBoxes(each, home.inset?.labelSize ?? 0))
    const rail = home.inset.railCrossings.flatMap((each) => railBoxes(each).slice(1))
    const cut = boxes.filter((box) => !isInside(boundsOf(INSET), box)).map(({ text }) => text)
    const over = boxes.filter((box) => rail.some((each) => overlap(each, box))).map(({ text }) => text)
    expect({ cut, over }).toEqual({ cut: [], over: [] })
  })
})

describe('the page of a crossing', () => {
  const { variants, inset } = layOutPage(geometry, register, {
    page: { kind: 'crossing', id: 'niirala' },
    language: 'fi',
  })

  it('has its own variants, and no inset', () => {
    expect(variants.map(({ variant }) => variant.name)).toEqual(
      crossingVariants([0, 0]).map(({ name }) => name),
    )
    expect(inset).toBeNull()
  })

  it.each(register.crossings.map(({ id }) => id))('has nothing where the scale stands: %s', (id) => {
    const own = layOutPage(geometry, register, { page: { kind: 'crossing', id }, language: 'en' })
    for (const { variant, layout } of own.variants) {
      const scale = scaleBox(boundsOf(variant))
      const named = [...takenBy(layout), ...layout.kilometres.map(kilometreBox), ...layout.areas.map(areaBox)]
      expect(named.filter((box) => overlap(box, scale))).toEqual([])
    }
  })

  it('has its crossing near the middle, larger than the others', () => {
    for (const { variant, layout } of variants) {
      const { at, size } = placeOf(layout.crossings, 'niirala')
      expect(contains(boxAround([0, 0], variant.width * 0.15, variant.height * 0.15), at)).toBe(true)
      expect(size).toBe(SYMBOL.chosenOnPage)
      expect(placeOf(layout.crossings, 'vartius').size).toBeLessThan(size)
    }
  })
})

describe('an embedded map', () => {
  const { variants } = layOutPage(geometry, register, { page: { kind: 'embed', id: null }, language: 'sv' })
  const small = variants.filter(({ variant }) => ['tiny', 'small'].includes(variant.name))

  it('has two variants more than the home page, for small frames', () => {
    expect(variants.map(({ variant }) => variant)).toEqual(EMBED_VARIANTS)
    expect(small).toHaveLength(2)
  })

  it.each(small)(
    'has all eight crossings with both names in its $variant.name variant',
    ({ variant, layout }) => {
      expect(layout.crossings.filter(({ names }) => names !== null)).toHaveLength(8)
      const cut = takenBy(layout).filter((box) => !isInside(boundsOf(variant), box))
      expect(cut.map(({ text }) => text)).toEqual([])
    },
  )

  it('is of a crossing as its page is, and of a lower one too', () => {
    const page = { kind: 'embed', id: 'niirala' } as const
    const own = layOutPage(geometry, register, { page, language: 'sv' })
    expect(own.variants.map(({ variant }) => variant.name)).toEqual([
      'near-low',
      'near',
      'near-tall',
      'near-broad',
      'near-wide',
      'near-large',
    ])
    for (const { layout } of own.variants)
      expect(placeOf(layout.crossings, 'niirala').size).toBe(SYMBOL.chosenOnPage)
  })
})

describe('the fences of a page', () => {
  const sectionsOf = ({ fence }: Pick<MapLayout, 'fence'>) => fence.map(({ section }) => section)

  it('are on the map of the whole border all that stand apart', () => {
    for (const { layout } of home.variants) {
      expect(sectionsOf(layout)).toEqual(['raja-jooseppi', 'salla', 'kuusamo', 'vartius', 'niirala'])
    }
  })

  it('are on the map of a crossing those that some window may show', () => {
    const page = { kind: 'crossing', id: 'vaalimaa' } as const
    const own = register.fence.find(({ crossing }) => crossing === 'vaalimaa')
    const farthest = register.fence.find(({ crossing }) => crossing === 'raja-jooseppi')
    for (const { layout } of layOutPage(geometry, register, { page, language: 'en' }).variants) {
      expect(sectionsOf(layout)).toContain(own?.id)
      expect(sectionsOf(layout)).not.toContain(farthest?.id)
    }
  })
})

it('has no digits beyond what is drawn, which a page would carry in vain', () => {
  expect(JSON.stringify([home.inset, ...home.variants.map(({ layout }) => layout)])).not.toMatch(/\.\d{3}/)
})
