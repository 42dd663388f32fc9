import type { Position } from 'geojson'
import type { Point } from '../../geometry/projection.ts'

/** SVG path data of lines or rings in whole units: absolute start, then relative steps, which compress well. */
export function pathData(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines.map((line) => subpath(line, closed)).join('')
}

function subpath(line: readonly Point[], closed: boolean): string {
  const whole = line.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const [start, ...rest] = whole
  if (!start) return ''
  let previous = start
  const steps: Point[] = []
  for (const point of rest) {
    const step: Point = [point[0] - previous[0], point[1] - previous[1]]
    if (step[0] !== 0 || step[1] !== 0) steps.push(step)
    previous = point
  }
  const last = steps.at(-1)
  if (closed && last && previous[0] === start[0] && previous[1] === start[1]) steps.pop()
  if (steps.length < (closed ? 2 : 1)) return ''
  return `M${start[0]} ${start[1]}l${joined(steps.flat())}${closed ? 'z' : ''}`
}

/** Numbers with a separator only where one is needed: a minus sign is one. */
function joined(numbers: readonly number[]): string {
  return numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : number)).join('')
}

/** A ring with its corners cut (Chaikin 1974): each side gives way to points at its quarters. */
export function chaikin(ring: readonly Position[], rounds: number): Position[] {
  let smooth = [...ring]
  for (let round = 0; round < rounds; round++) {
    const cut = smooth.slice(1).flatMap((to, index) => {
      const from = smooth[index] ?? to
      return [between(from, to, 0.25), between(from, to, 0.75)]
    })
    smooth = [...cut, cut[0] ?? [0, 0]]
  }
  return smooth
}

function between(from: Position, to: Position, share: number): Position {
  return from.map((value, axis) => value + ((to[axis] ?? value) - value) * share)
}

/** The area of a closed ring, in its square units. */
export function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [toX, toY] = ring[index + 1] ?? [x, y]
    return sum + x * toY - toX * y
  }, 0)
  return Math.abs(twice) / 2
}
