import postcss from 'postcss'

/** One rule of a style sheet. */
export interface StyleRule {
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
