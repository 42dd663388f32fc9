import type { Point } from './projection.ts'

/** A rectangle in pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export function boxAround([x, y]: Point, halfWidth: number, halfHeight = halfWidth): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function contains(box: Box, [x, y]: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** Whether a box lies whole in another. */
export function holds(box: Box, { left, top, right, bottom }: Box): boolean {
  return contains(box, [left, top]) && contains(box, [right, bottom])
}

/** Whether a box overlaps any of some. */
export function meetsAny(boxes: readonly Box[], box: Box): boolean {
  return boxes.some((other) => overlap(box, other))
}
