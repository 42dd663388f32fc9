/** Sizes of the table where there is room for its scales, px at the usual size of text. The scales are drawn to them; matrix.css has the same. */
export const MATRIX = {
  strip: 46,
  scale: 46,
  /** Width of all period columns together: beside the fence column, and without it. */
  periods: { wide: 378, medium: 336 },
} as const
