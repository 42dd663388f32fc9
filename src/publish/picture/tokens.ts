import { readFileSync } from 'node:fs'
import { sizesCss } from '../../static-map/forms-css.ts'
import { type StyleRule, styleRules } from './style-rules.ts'

/** The rules of one of the site's style sheets, by its place below src/. */
export function rulesOf(sheet: string): StyleRule[] {
  return styleRules(readFileSync(new URL(`../../${sheet}.css`, import.meta.url), 'utf8'))
}

/** In the light theme, and the sizes of type on the map. */
const tokens = new Map(
  [...rulesOf('styles/tokens'), ...styleRules(sizesCss())]
    .filter(({ selectors }) => selectors.includes(':root'))
    .flatMap(({ declarations }) => declarations),
)

/** What a token stands for: what is drawn outside the pages names no colour either. Throws where there is none. */
export function token(name: string, otherwise?: string): string {
  const value = tokens.get(`--${name}`) ?? otherwise
  if (value === undefined) throw new RangeError(`styles/tokens.css has no --${name}.`)
  return value
}
