import { firstAtLeast } from '../model/numbers.ts'
import type { Point } from './projection.ts'

/** A line of pixels with the distance of each vertex from its start, for walking along it. */
export interface Polyline {
  points: readonly Point[]
  /** Pixels from the start, one a vertex, ascending. */
  distances: readonly number[]
}

export function polyline(points: readonly Point[]): Polyline {
  const distances: number[] = []
  let travelled = 0
  let previous = points[0]
  for (const point of points) {
    if (previous) travelled += distanceBetween(previous, point)
    distances.push(travelled)
    previous = point
  }
  return { points, distances }
}

export function distanceBetween(a: Point, b: Point): number {
  // Not Math.hypot, which guards against numbers no map has and takes ten times as long.
  return Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2)
}

export function lengthOf({ distances }: Polyline): number {
  return distances.at(-1) ?? 0
}

/** The point at a distance along the line; beyond an end, that end. */
export function pointAlong({ points, distances }: Polyline, distance: number): Point {
  const end = firstAtLeast(distances, Number, distance)
  const to = points[Math.min(end, points.length - 1)] ?? [0, 0]
  const from = points[end - 1] ?? to
  const [start = 0, stop = 0] = [distances[end - 1], distances[end]]
  const share = end === 0 || stop <= start ? 1 : (distance - start) / (stop - start)
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** Unit vector to the right of the line at a distance along it, over a stretch that far to either side. */
export function normalAlong(line: Polyline, distance: number, reach: number): Point {
  return normal(pointAlong(line, distance - reach), pointAlong(line, distance + reach))
}

/** Unit vector to the right of a step. Right, seen on a screen, of going down is left. */
export function normal(from: Point, to: Point): Point {
  const length = distanceBetween(from, to) || 1
  return [-(to[1] - from[1]) / length, (to[0] - from[0]) / length]
}

/** Ticks square to a line, on its right as drawn: away from the border for a fence. Pairs of ends. */
export function ticks(
  points: readonly Point[],
  { first, every, length }: { first: number; every: number; length: number },
): [from: Point, to: Point][] {
  const line = polyline(points)
  const count = Math.max(0, Math.floor((lengthOf(line) - first) / every) + 1)
  return Array.from({ length: count }, (_, index) => {
    const distance = first + index * every
    const [x, y] = pointAlong(line, distance)
    const [nx, ny] = normalAlong(line, distance, 1)
    return [
      [x, y],
      [x + nx * length, y + ny * length],
    ]
  })
}
