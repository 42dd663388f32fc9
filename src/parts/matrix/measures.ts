/** A line of the table's small letters, px at the usual size of text: the style sheet's unit for the table. */
const LINE = 16

/** Sizes of the table if there is room for its scales, px at the usual size of text. The scales are drawn to them. */
export const MATRIX = {
  strip: 46,
  scale: 46,
  /** Width of all period columns together: beside the fence column, and without it. */
  periods: { wide: 378, medium: 336 },
} as const

/** The same for the style sheet, growing with the letters: `--matrix-strip:2.875lh`. */
export function measuresCss(): string {
  const { strip, scale, periods } = MATRIX
  const sizes = { strip, scale, 'periods-wide': periods.wide, 'periods-medium': periods.medium }
  const properties = Object.entries(sizes).map(([name, size]) => `--matrix-${name}:${size / LINE}lh`)
  return `:root{${properties.join(';')}}`
}
