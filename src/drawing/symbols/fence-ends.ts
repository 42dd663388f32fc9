import { distanceBetween, normal } from '../../geometry/polyline.ts'
import type { Point } from '../../geometry/projection.ts'
import { FENCE } from '../rules.ts'

/** What a mark of the fence says of its length: nothing, or that it is to scale, with ends that are known so well. */
export type FenceScale = 'symbol' | 'approximate' | 'measured'

/** Two dots beyond each end: it is roughly known. */
export function fenceDots(points: readonly Point[]): Point[] {
  return endsOf(points).flatMap(([end, next]) => FENCE.dots.map((by) => beyond(end, next, by)))
}

/** A bar across each end: it is known. */
export function fenceBars(points: readonly Point[]): [from: Point, to: Point][] {
  return endsOf(points).map(([end, next]) => {
    const [dx, dy] = normal(end, next)
    const half = FENCE.bar / 2
    return [
      [end[0] - dx * half, end[1] - dy * half],
      [end[0] + dx * half, end[1] + dy * half],
    ]
  })
}

/** Both ends of a line, each with the point beside it. */
function endsOf(points: readonly Point[]): [end: Point, next: Point][] {
  const [first, second] = points
  const [last, before] = [points.at(-1), points.at(-2)]
  return first && second && last && before
    ? [
        [first, second],
        [last, before],
      ]
    : []
}

function beyond(end: Point, next: Point, by: number): Point {
  const length = distanceBetween(end, next) || 1
  return [end[0] + ((end[0] - next[0]) / length) * by, end[1] + ((end[1] - next[1]) / length) * by]
}
