/** A line of the table's small letters, px at the usual size of text: the style sheet's unit for the table. */
const LINE = 16

/** Sizes of the table if there is room for its scales, px at the usual size of text. The scales are drawn to them. */
export const MATRIX = {
  strip: 46,
  scale: 38,
  /** Width of all period columns together, and of the last one: in a table of 700 px, and in less room. */
  periods: { wide: 381, medium: 284 },
  last: { wide: 84, medium: 60 },
} as const

/** The same for the style sheet, growing with the letters: `--matrix-strip:2.875lh`. */
export function measuresCss(): string {
  const { strip, scale, periods, last } = MATRIX
  const sizes = {
    strip,
    scale,
    'periods-wide': periods.wide,
    'periods-medium': periods.medium,
    'last-wide': last.wide,
    'last-medium': last.medium,
  }
  const properties = Object.entries(sizes).map(([name, size]) => `--matrix-${name}:${size / LINE}lh`)
  return `:root{${properties.join(';')}}`
}
