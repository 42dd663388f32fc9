/** Index of the first of `items`, ascending by `key`, whose key is at least `least`; their number if there is none. */
export function firstAtLeast<Item>(
  items: readonly Item[],
  key: (item: Item) => number,
  least: number,
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && key(item) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The value at `x` of the line through the points (xs, ys), xs ascending; beyond an end, that end's. */
export function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  const after = firstAtLeast(xs, Number, x)
  if (after === 0) return ys[0] ?? 0
  if (after === xs.length) return ys.at(-1) ?? 0
  const [x0 = 0, x1 = 0] = [xs[after - 1], xs[after]]
  const [y0 = 0, y1 = 0] = [ys[after - 1], ys[after]]
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}

/** The value, or the nearer limit. */
export function within(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max)
}
