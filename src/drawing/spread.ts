import { distanceBetween, lengthOf, type Polyline, pointAlong } from './polyline.ts'

const ROUNDS = 200
const CLOSE_ENOUGH = 0.05

/**
 * Distances along a line, pushed apart until the points there are at least `gap` pixels from each other.
 * Points stay on the line and in their order; those that have room stay where they are.
 */
export function spread(line: Polyline, distances: readonly number[], gap: number): number[] {
  const spreadOut = [...distances]
  const end = lengthOf(line)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (let index = 1; index < spreadOut.length; index++) {
      const before = spreadOut[index - 1] ?? 0
      // Trap: pushed beyond its neighbour, a point would come to rest on the wrong side of it.
      const after = Math.max(before, spreadOut[index] ?? 0)
      const missing = gap - distanceBetween(pointAlong(line, before), pointAlong(line, after))
      if (missing <= CLOSE_ENOUGH) continue
      spreadOut[index - 1] = Math.max(0, before - missing / 2)
      spreadOut[index] = Math.min(end, after + missing / 2)
      moved = true
    }
    if (!moved) break
  }
  return spreadOut.sort((a, b) => a - b)
}
