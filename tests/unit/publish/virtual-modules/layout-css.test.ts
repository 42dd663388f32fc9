import postcss from 'postcss'
import { describe, expect, it } from 'vitest'
import {
  crossingVariants,
  EMBED_VARIANTS,
  embedCrossingVariants,
  HOME_VARIANTS,
  insetConnector,
  insetFrame,
  variantFor,
} from '../../../../src/drawing/layout-variants.ts'
import { LABEL } from '../../../../src/drawing/rules.ts'
import { boxAround } from '../../../../src/geometry/box.ts'
import { wholeFrameAround } from '../../../../src/geometry/projection.ts'
import { sizesCss, variantsCss } from '../../../../src/publish/virtual-modules/layout-css.ts'

type Kind = Parameters<typeof variantsCss>[0]

const KINDS: readonly Kind[] = ['home', 'crossing', 'embed']

/** Which of some classes, hidden at first, a browser shows in a box: of the rules that hold there, the last counts. */
function shownBy(kind: Kind, classes: readonly string[]) {
  const containers = postcss.parse(variantsCss(kind)).nodes.filter((node) => node.type === 'atrule')
  return function shownIn(width: number, height: number): string[] {
    const shown = new Set<string>()
    for (const { params: condition, nodes: rules = [] } of containers) {
      const least = (side: string) => Number(condition.match(new RegExp(`min-${side}:(\\d+)`))?.[1] ?? 0)
      const most = Number(condition.match(/max-height:(\d+)/)?.[1] ?? Number.POSITIVE_INFINITY)
      if (width < least('width') || height < least('height') || height > most) continue
      for (const rule of rules.filter((node) => node.type === 'rule')) {
        const chosen = classes.filter((each) => rule.selectors.includes(`.${each}`))
        const isHidden = rule.nodes.some((node) => node.type === 'decl' && node.value === 'none')
        for (const each of chosen) isHidden ? shown.delete(each) : shown.add(each)
      }
    }
    return [...shown]
  }
}

/** Boxes from too small for any variant to larger than the largest. */
const BOXES = Array.from({ length: 21 }, (_, column) => 200 + column * 40).flatMap((width) =>
  Array.from({ length: 27 }, (_, row) => ({ width, height: 200 + row * 40 })),
)

describe('sizesCss', () => {
  it('hands every size that names are placed by to the style sheet', () => {
    expect(sizesCss()).toMatch(/^:root\{(--[a-z-]+:[\d.]+(px|em);?)+\}$/)
    expect(sizesCss()).toContain(`--town-size:${LABEL.townSize}px`)
  })
})

describe('variantsCss', () => {
  it.each([
    ['home', HOME_VARIANTS],
    ['crossing', crossingVariants([0, 0])],
    ['embed', [...EMBED_VARIANTS, ...embedCrossingVariants([0, 0])]],
  ] as const)('shows each variant of its kind of page once, and no other: %s', (kind, variants) => {
    const shown = [...variantsCss(kind).matchAll(/\}\.map-variant-([\w-]+)\{display:block\}/g)]
    expect(shown.map(([, name]) => name)).toEqual(variants.map(({ name }) => name))
  })

  it.each([
    ['the home page', HOME_VARIANTS, 'home'],
    ['a crossing’s page', crossingVariants([0, 0]), 'crossing'],
    ['the embedded map', EMBED_VARIANTS, 'embed'],
    ['the embedded map of a crossing', embedCrossingVariants([0, 0]), 'embed'],
  ] as const)('shows on %s the variant that variantFor takes, in a box of any size', (_, variants, kind) => {
    const shownIn = shownBy(
      kind,
      variants.map(({ name }) => `map-variant-${name}`),
    )
    const wrong = BOXES.flatMap(({ width, height }) => {
      const [shown, expected] = [shownIn(width, height), variantFor(variants, width, height).name]
      return shown.join() === `map-variant-${expected}`
        ? []
        : [`${width} × ${height}: ${shown}, not ${expected}`]
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['the home page', HOME_VARIANTS, 'home'],
    ['the embedded map', EMBED_VARIANTS, 'embed'],
  ] as const)(
    'shows the inset with the variants of %s that have one, and its connector where it meets both',
    (_, variants, kind) => {
      const shownIn = shownBy(kind, ['inset', 'inset-connector'])
      const wrong = BOXES.flatMap(({ width, height }) => {
        const shown = shownIn(width, height)
        const { inset, name, center, zoom } = variantFor(variants, width, height)
        const frame = insetFrame(wholeFrameAround(center, zoom))
        const connector = inset && insetConnector(frame, boxAround([0, 0], width / 2, height / 2))
        const expected = [...(inset ? ['inset'] : []), ...(connector ? ['inset-connector'] : [])]
        return shown.join() === expected.join()
          ? []
          : [`${width} × ${height}, ${name}: ${shown}, not ${expected}`]
      })
      expect(wrong).toEqual([])
    },
  )

  it.each(KINDS)('has a rule a line, with its braces in pairs: %s', (kind) => {
    for (const line of variantsCss(kind).split('\n')) {
      expect(line).toMatch(/^@container map \(min-width:\d+(px)?\)( and \((min|max)-height:\d+px\))*\{.*\}$/)
      expect(line.split('{')).toHaveLength(line.split('}').length)
    }
  })
})
