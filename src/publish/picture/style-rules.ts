/** One rule of a style sheet. */
export interface StyleRule {
  selectors: readonly string[]
  declarations: readonly (readonly [property: string, value: string])[]
}

const COMMENT = /\/\*.*?\*\//gs
/** An at-rule with the rules in it. */
const CONDITION = /@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g
const RULE = /([^{}]+)\{([^{}]*)\}/g

/** The rules of a style sheet that hold without a condition: in light, on a screen, at any width. */
export function styleRules(css: string): StyleRule[] {
  const plain = css.replace(COMMENT, '').replace(CONDITION, '')
  return [...plain.matchAll(RULE)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    declarations: body.split(';').flatMap((declaration) => {
      const [property = '', ...value] = declaration.split(':')
      return value.length === 0 ? [] : [[property.trim(), value.join(':').trim()] as const]
    }),
  }))
}

export function writeStyleRule({ selectors, declarations }: StyleRule): string {
  return `${selectors.join()}{${declarations.map((declaration) => declaration.join(':')).join(';')}}`
}
