/** Where a part of a page stands in the window: its edges from the window's top, px. */
export interface Extent {
  top: number
  bottom: number
}

/**
 * Which islands are in the window, by their extents in the order of the page; one of no extent, in which nothing is seen,
 * goes with the one before it.
 */
export function areInView(extents: readonly (Extent | null)[], windowHeight: number): boolean[] {
  let isInView = true
  return extents.map((extent) => {
    if (extent) isInView = extent.bottom > 0 && extent.top < windowHeight
    return isInView
  })
}

/** From the top of what is seen of an element without a box of its own to its bottom; null where nothing is seen. */
export function extentOf({ children }: Pick<Element, 'children'>): Extent | null {
  const boxes = Array.from(children, (child) => child.getBoundingClientRect()).filter(
    ({ width, height }) => width > 0 && height > 0,
  )
  if (boxes.length === 0) return null
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}
