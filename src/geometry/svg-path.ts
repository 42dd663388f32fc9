import type { Point } from './projection.ts'

/** A number with at most `digits` decimals: the same text on every machine. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) || 0
}

/** SVG path data of an open line, to a tenth of a pixel. */
export function linePath(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x, 1)} ${round(y, 1)}`).join('')
}

/** SVG transform that moves what is drawn around 0, 0 to a point, to a tenth of a pixel. */
export function translation([x, y]: Point): string {
  return `translate(${round(x, 1)} ${round(y, 1)})`
}

/** A share as the lengths of SVG have it: 12.5% */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`
}

/** The points of path data as `pathData` writes it: one absolute start, then relative steps. */
export function pathPoints(path: string): Point[] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number)
  const points: Point[] = []
  let [x, y] = [0, 0]
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0
    y += numbers[index + 1] ?? 0
    points.push([x, y])
  }
  return points
}
