/** Sizes of the table where there is room for its scales, px. The scales are drawn to them; matrix.css has the same. */
export const MATRIX = {
  row: 42,
  strip: 46,
  scale: 46,
  /** Width of all period columns together: beside the fence column, and without it. */
  periods: { wide: 378, medium: 336 },
} as const
