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
import { sizesCss, variantsCss } from '../../../../src/publish/modules/layout-css.ts'

const css = variantsCss()
const containers = postcss.parse(css).nodes.filter((node) => node.type === 'atrule')

/**
 * Which of some classes, hidden at first, a browser shows in a box: of the rules that hold there, the last counts,
 * and in an embedded map those for it alone.
 */
function shownIn(classes: readonly string[], width: number, height: number, scopes = ['']): string[] {
  const shown = new Set<string>()
  for (const scope of scopes) {
    for (const { params: condition, nodes: rules = [] } of containers) {
      const least = (side: string) => Number(condition.match(new RegExp(`min-${side}:(\\d+)`))?.[1] ?? 0)
      const most = Number(condition.match(/max-height:(\d+)/)?.[1] ?? Number.POSITIVE_INFINITY)
      if (width < least('width') || height < least('height') || height > most) continue
      for (const rule of rules.filter((node) => node.type === 'rule')) {
        const chosen = classes.filter((each) => rule.selectors.includes(`${scope}.${each}`))
        const isHidden = rule.nodes.some((node) => node.type === 'decl' && node.value === 'none')
        for (const each of chosen) isHidden ? shown.delete(each) : shown.add(each)
      }
    }
  }
  return [...shown]
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
  it('mentions each variant once', () => {
    for (const { name } of [...HOME_VARIANTS, ...crossingVariants([0, 0])]) {
      expect(css.split(`}.map-variant-${name}{display:block}`)).toHaveLength(2)
    }
    for (const { name } of [...EMBED_VARIANTS, ...embedCrossingVariants([0, 0])]) {
      expect(css.split(`}.embed .map-variant-${name}{display:block}`)).toHaveLength(2)
    }
  })

  it.each([
    ['the home page', HOME_VARIANTS, ['']],
    ['a crossing’s page', crossingVariants([0, 0]), ['']],
    ['the embedded map', EMBED_VARIANTS, ['', '.embed ']],
    ['the embedded map of a crossing', embedCrossingVariants([0, 0]), ['', '.embed ']],
  ])('shows on %s the variant that variantFor takes, in a box of any size', (_, variants, scopes) => {
    const classes = variants.map(({ name }) => `map-variant-${name}`)
    const wrong = BOXES.flatMap(({ width, height }) => {
      const [shown, expected] = [
        shownIn(classes, width, height, scopes),
        variantFor(variants, width, height).name,
      ]
      return shown.join() === `map-variant-${expected}`
        ? []
        : [`${width} × ${height}: ${shown}, not ${expected}`]
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['the home page', HOME_VARIANTS, ['']],
    ['the embedded map', EMBED_VARIANTS, ['', '.embed ']],
  ])(
    'shows the inset with the variants of %s that have one, and its connector where it meets both',
    (_, variants, scopes) => {
      const wrong = BOXES.flatMap(({ width, height }) => {
        const shown = shownIn(['inset', 'inset-connector'], width, height, scopes)
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

  it('has a rule a line, with its braces in pairs', () => {
    for (const line of css.split('\n')) {
      expect(line).toMatch(/^@container map \(min-width:\d+(px)?\)( and \((min|max)-height:\d+px\))*\{.*\}$/)
      expect(line.split('{')).toHaveLength(line.split('}').length)
    }
  })
})
