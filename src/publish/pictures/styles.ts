import { readFileSync } from 'node:fs'
import postcss from 'postcss'
import { sizesCss } from '../modules/layout-css.ts'

/** One rule of a style sheet. */
interface StyleRule {
  selectors: readonly string[]
  declarations: readonly (readonly [property: string, value: string])[]
}

/** The rules of a style sheet that hold without a condition: in light, on a screen, at any width. */
export function styleRules(css: string): StyleRule[] {
  return postcss.parse(css).nodes.flatMap((rule) => {
    if (rule.type !== 'rule') return []
    const declarations = rule.nodes.flatMap((node) =>
      node.type === 'decl' ? [[node.prop, node.value] as const] : [],
    )
    return [{ selectors: rule.selectors, declarations }]
  })
}

export function writeStyleRule({ selectors, declarations }: StyleRule): string {
  return `${selectors.join()}{${declarations.map((declaration) => declaration.join(':')).join(';')}}`
}

/** The rules of one of the site's style sheets, by its path below src/, without `.css`. */
export function rulesOf(name: string): StyleRule[] {
  return styleRules(readFileSync(new URL(`../../${name}.css`, import.meta.url), 'utf8'))
}

/** The tokens of the light theme, and the sizes of type on the map. */
const tokens = new Map(
  [...rulesOf('styles/tokens'), ...styleRules(sizesCss())]
    .filter(({ selectors }) => selectors.includes(':root'))
    .flatMap(({ declarations }) => declarations),
)

/** The value of a token: pictures name no colour either. Throws if there is none. */
export function token(name: string, otherwise?: string): string {
  const value = tokens.get(`--${name}`) ?? otherwise
  if (value === undefined) throw new RangeError(`styles/tokens.css has no --${name}.`)
  return value
}

/**
 * The scales of lines that keep their width when the drawing is scaled: programs outside browsers do not know such
 * lines.
 */
export interface LineScales {
  /** Of the base map's paths. */
  basemap: number
  /** Of the border's. */
  border: number
}

const BASEMAP_LINES = /\.(sea|lakes|ponds|borders)$/
const BORDER_LINES = /\.border-(band|line|at-sea)$/
/** Lengths across and along a line. */
const LENGTHS = ['stroke-width', 'stroke-dasharray']

const rules = [...rulesOf('drawing/symbols/symbols'), ...rulesOf('drawing/drawing')].map(withValues)

/** The rules for the lines of a part of a drawing with another scale; `scope` is the class of that part. */
export function scaledStyles(scope: string, scales: LineScales): string {
  return rules
    .flatMap((rule) => scaled(rule, scales))
    .filter(({ selectors: [selector = ''] }) => BASEMAP_LINES.test(selector) || BORDER_LINES.test(selector))
    .map(({ selectors, declarations }) => ({
      selectors: selectors.map((selector) => `.${scope} ${selector}`),
      declarations: declarations.filter(([property]) => LENGTHS.includes(property)),
    }))
    .filter(({ declarations }) => declarations.length > 0)
    .map(writeStyleRule)
    .join('\n')
}

/** The rules of the site's style sheets that a picture needs. */
export function pictureStyles(markup: string, scales: LineScales): string {
  const classes = new Set(
    [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  const isDrawn = (selector: string) =>
    /^[.\w\s-]+$/.test(selector) &&
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name))
  return rules
    .map((rule) => ({ ...rule, selectors: rule.selectors.filter(isDrawn) }))
    .filter(({ selectors }) => selectors.length > 0)
    .flatMap((rule) => scaled(rule, scales))
    .map(writeStyleRule)
    .join('\n')
}

function withValues({ selectors, declarations }: StyleRule): StyleRule {
  return {
    selectors,
    declarations: declarations
      // A picture names its own font.
      .filter(([property]) => property !== 'font-family')
      .map(([property, value]) => [property, inOldNotation(withoutTokens(value))]),
  }
}

function withoutTokens(value: string): string {
  return value.replace(/var\(--([\w-]+)(?:,\s*([^)]*))?\)/g, (_, name: string, other?: string) =>
    token(name, other),
  )
}

/** Programs outside browsers draw nothing in a colour written as `rgb(1 2 3 / 15%)`. */
function inOldNotation(value: string): string {
  return value.replace(
    /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/g,
    (_, red, green, blue, percent) => `rgba(${red},${green},${blue},${Number(percent) / 100})`,
  )
}

/** Each selector on its own, since they may differ in scale. */
function scaled({ selectors, declarations }: StyleRule, { basemap, border }: LineScales): StyleRule[] {
  return selectors.map((selector) => {
    const scale = BASEMAP_LINES.test(selector) ? basemap : BORDER_LINES.test(selector) ? border : 1
    return {
      selectors: [selector],
      declarations: declarations
        .filter(([property]) => property !== 'vector-effect')
        .map(([property, value]) => [
          property,
          LENGTHS.includes(property) && scale !== 1
            ? value.replace(/[\d.]+/g, (length) => String(Number((Number(length) / scale).toFixed(3))))
            : value,
        ]),
    }
  })
}
