import { readFileSync } from 'node:fs'

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')

/** A colour of the light theme by its token, for what is drawn outside the pages. Throws where there is none. */
export function tokenColour(name: string): string {
  const colour = tokens.match(new RegExp(`--${name}: (#[0-9a-f]{6});`))?.[1]
  if (!colour) throw new RangeError(`styles/tokens.css has no colour --${name}.`)
  return colour
}
