import type { Point } from '../../../src/geometry/projection.ts'

/** The points of each subpath of path data, by the rules of SVG: `M` absolute, `l` relative, `z` closes. */
export function pointsOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const [first = '', steps = ''] = subpath.replace('z', '').split('l')
      let [x = 0, y = 0] = numbersOf(first)
      const points: Point[] = [[x, y]]
      const numbers = numbersOf(steps)
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? 0
        y += numbers[index + 1] ?? 0
        points.push([x, y])
      }
      return points
    })
}

function numbersOf(text: string): number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number)
}
