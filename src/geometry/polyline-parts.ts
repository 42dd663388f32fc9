import { firstAtLeast } from '../model/numbers.ts'
import { distanceBetween, lengthOf, normal, type Polyline, pointAlong } from './polyline.ts'
import type { Point } from './projection.ts'

/** How far along the line its nearest point to another stands. */
export function nearestAlong({ points, distances }: Polyline, [x, y]: Point): number {
  // Squared: a layout asks this of thousands of vertices for each crossing.
  let least = Number.POSITIVE_INFINITY
  let along = 0
  let from = points[0] ?? [0, 0]
  let index = 0
  for (const to of points) {
    const dx = to[0] - from[0]
    const dy = to[1] - from[1]
    const square = dx * dx + dy * dy
    const onto = ((x - from[0]) * dx + (y - from[1]) * dy) / (square || 1)
    const share = Math.min(Math.max(onto, 0), 1)
    const offX = from[0] + dx * share - x
    const offY = from[1] + dy * share - y
    const distance = offX * offX + offY * offY
    if (distance < least) {
      least = distance
      along = (distances[index - 1] ?? 0) + Math.sqrt(square) * share
    }
    from = to
    index += 1
  }
  return along
}

/** Points at even steps along the line between two distances. */
export function samples(line: Polyline, from: number, to: number, step: number): Point[] {
  const count = Math.max(1, Math.ceil((to - from) / step))
  return Array.from({ length: count + 1 }, (_, index) =>
    pointAlong(line, from + ((to - from) * index) / count),
  )
}

/** The part of the line between two distances along it; it ends where the line does. */
export function slice(line: Polyline, start: number, stop: number): Point[] {
  const [from, to] = [Math.max(start, 0), Math.min(stop, lengthOf(line))]
  const indexOf = (distance: number) => firstAtLeast(line.distances, Number, distance)
  const first = indexOf(from)
  const inside = line.points
    .slice(first, indexOf(to))
    .filter((_, index) => line.distances[first + index] !== from)
  return [pointAlong(line, from), ...inside, pointAlong(line, to)]
}

/** The line moved sideways by pixels: positive is to the right of its direction as drawn (y points down). */
export function offset(points: readonly Point[], by: number): Point[] {
  return points.map(([x, y], index): Point => {
    const [nx, ny] = normalAt(points, index)
    return [x + nx * by, y + ny * by]
  })
}

/** Unit vector to the right of the line at a vertex. */
function normalAt(points: readonly Point[], index: number): Point {
  const here = points[index] ?? [0, 0]
  const before = points[Math.max(0, index - 1)] ?? here
  const after = points[Math.min(points.length - 1, index + 1)] ?? here
  return normal(before, after)
}

const ROUNDS = 200
const CLOSE_ENOUGH = 0.05

/**
 * Distances along a line, pushed apart until each point there is at least `gapBefore` pixels from the one before it.
 * Points stay on the line and in their order; those that have room stay where they are.
 */
export function spread(
  line: Polyline,
  distances: readonly number[],
  gapBefore: (index: number) => number,
): number[] {
  const spreadOut = [...distances]
  const end = lengthOf(line)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (let index = 1; index < spreadOut.length; index++) {
      const before = spreadOut[index - 1] ?? 0
      // Trap: pushed beyond its neighbour, a point would come to rest on the wrong side of it.
      const after = Math.max(before, spreadOut[index] ?? 0)
      const missing = gapBefore(index) - distanceBetween(pointAlong(line, before), pointAlong(line, after))
      if (missing <= CLOSE_ENOUGH) continue
      spreadOut[index - 1] = Math.max(0, before - missing / 2)
      spreadOut[index] = Math.min(end, after + missing / 2)
      moved = true
    }
    if (!moved) break
  }
  return spreadOut.sort((a, b) => a - b)
}
