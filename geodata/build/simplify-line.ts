import type { Position } from 'geojson'

const metresPerDegree = 111_195

/**
 * Douglas and Peucker (1973): no vertex left out is more than `metres` from the line. Measured on a plane on
 * which degrees of longitude are shortened as they are in the middle of the line.
 */
export function simplifyLine(line: Position[], metres: number): Position[] {
  const plane = toPlane(line)
  const keep = new Set([0, line.length - 1])
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    const { index, distance } = farthest(plane, first, last)
    if (distance <= metres) continue
    keep.add(index)
    spans.push([first, index], [index, last])
  }
  return line.filter((_, index) => keep.has(index))
}

/** Metres. */
type Point = { x: number; y: number }

function toPlane(line: Position[]): Point[] {
  const middle = line.reduce((sum, [, lat = 0]) => sum + lat, 0) / line.length
  const shortening = Math.cos((middle * Math.PI) / 180)
  return line.map(([lon = 0, lat = 0]) => ({
    x: lon * metresPerDegree * shortening,
    y: lat * metresPerDegree,
  }))
}

function farthest(points: Point[], first: number, last: number): { index: number; distance: number } {
  let found = { index: first, distance: 0 }
  const [start, end] = [points[first], points[last]]
  if (!start || !end) return found
  for (let index = first + 1; index < last; index++) {
    const point = points[index]
    const distance = point ? distanceToSegment(point, start, end) : 0
    if (distance > found.distance) found = { index, distance }
  }
  return found
}

function distanceToSegment(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const share = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (dx * dx + dy * dy || 1)
  const nearest = Math.max(0, Math.min(1, share))
  return Math.hypot(point.x - start.x - nearest * dx, point.y - start.y - nearest * dy)
}
