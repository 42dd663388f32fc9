import type { Page } from '../../address/view.ts'
import {
  crossingVariants,
  EMBED_VARIANTS,
  embedCrossingVariants,
  HOME_VARIANTS,
  INSET,
  insetFrame,
  type LayoutVariant,
} from '../../drawing/layout-variants.ts'
import { FENCE_NOTE, KILOMETRES, LABEL, ROAD } from '../../drawing/rules.ts'
import { wholeFrameAround } from '../../geometry/projection.ts'
import { createRegister } from '../../model/register.ts'
import { measuresCss } from '../../parts/matrix/measures.ts'
import { statementRoomCss } from '../../parts/statements/statement-room.ts'
import { readRegisterData } from './geodata.ts'
import { virtualModule } from './virtual-module.ts'

/** The sizes that names are placed by, for the style sheet that draws them: `--town-size:12.5px`. */
export function sizesCss(): string {
  const sizes = {
    name: LABEL.size,
    'narrow-name': LABEL.narrowSize,
    rail: LABEL.railSize,
    town: LABEL.townSize,
    water: LABEL.waterSize,
    country: LABEL.countrySize,
    kilometre: KILOMETRES.size,
    shield: ROAD.shield.size,
    'fence-note': FENCE_NOTE.size,
  }
  const properties = Object.entries(sizes).map(([name, size]) => `--${name}-size:${size}px`)
  return `:root{${[...properties, `--country-spacing:${LABEL.countrySpacing}em`].join(';')}}`
}

/** The variants of each kind of page with a map, and those of an embedded map of either kind. */
const VARIANTS = {
  home: [HOME_VARIANTS],
  crossing: [crossingVariants([0, 0])],
  embed: [EMBED_VARIANTS, embedCrossingVariants([0, 0])],
} as const satisfies Partial<Record<Page['kind'], readonly (readonly LayoutVariant[])[]>>

/** The rules that show the one variant for the map's box, out of all in a page: the choice of `variantFor`, in CSS. */
export function variantsCss(kind: keyof typeof VARIANTS): string {
  return VARIANTS[kind].flatMap(rulesOf).join('\n')
}

function rulesOf(variants: readonly LayoutVariant[]): string[] {
  const selectorOf = ({ name }: LayoutVariant) => `.map-variant-${name}`
  const all = variants.map(selectorOf).join()
  const hasInset = variants.some(({ inset }) => inset)
  return variants.map((variant, index) => {
    const size =
      index === 0 ? '(min-width:0)' : `(min-width:${variant.width}px) and (min-height:${variant.height}px)`
    const rules = `${all}{display:none}${selectorOf(variant)}{display:block}${hasInset ? insetRules(variant) : ''}`
    return `@container map ${size}{${rules}}${connectorRule(variant, size)}`
  })
}

/** The inset is shown, without the line that joins it to its frame on the map. */
function insetRules({ inset }: LayoutVariant): string {
  return `.inset{display:${inset ? 'block' : 'none'}}.inset-connector{display:none}`
}

/** The line, as in `insetConnector`: level in a box low enough for it to meet the inset, else with a corner. */
function connectorRule({ center, zoom, inset }: LayoutVariant, size: string): string {
  if (!inset) return ''
  const { right, top, bottom } = insetFrame(wholeFrameAround(center, zoom))
  const level = (top + bottom) / 2
  const head = INSET.bottom + INSET.height
  const highest = Math.floor(2 * (level + head))
  const start = `left:calc(50% + ${right.toFixed(1)}px);top:calc(50% + ${level.toFixed(1)}px)`
  const levelEnd = `right:${INSET.right + INSET.width}px`
  const corner = `right:${INSET.right + INSET.width / 2}px;bottom:${head}px;border-width:1px 1px 0 0`
  return `\n@container map ${size}{.inset-connector{display:block;${start};${corner}}}
@container map ${size} and (max-height:${highest}px){.inset-connector{${levelEnd};bottom:auto;border-width:1px 0 0}}`
}

/** `virtual:home-layout.css`: which variant of its map is shown in a box of which size, and the sizes of type on it. */
export const homeCssModule = layoutCssModule('home')
/** `virtual:crossing-layout.css`: the same for a crossing's page. */
export const crossingCssModule = layoutCssModule('crossing')
/** `virtual:embed-layout.css`: the same for an embedded map. */
export const embedCssModule = layoutCssModule('embed')

function layoutCssModule(kind: keyof typeof VARIANTS) {
  return virtualModule(
    `virtual:${kind}-layout.css`,
    () => `@layer parts{${sizesCss()}\n${variantsCss(kind)}}`,
  )
}

/** `virtual:matrix-measures.css`: the sizes of the table that its scales are drawn to. */
export const matrixCssModule = virtualModule(
  'virtual:matrix-measures.css',
  () => `@layer parts{${measuresCss()}}`,
)

/** `virtual:border-room.css`, `virtual:crossing-room.css`: the room of the longest texts that a moment changes. */
export const roomCssModules = (['border', 'crossing'] as const).map((on) =>
  virtualModule(
    `virtual:${on}-room.css`,
    () => `@layer parts{${statementRoomCss(createRegister(readRegisterData()), on)}}`,
  ),
)
