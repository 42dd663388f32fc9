import { interpolate } from '../model/bisect.ts'
import { kilometresAlong } from '../model/geodesic.ts'
import { BORDER_SHEET } from './border-units.ts'
import { type Polyline, polyline } from './polyline.ts'
import { type Frame, type Point, unproject } from './projection.ts'

const { zoom, origin } = BORDER_SHEET

/** The border's vertices in the units of its sheet, with the border kilometre of each. */
export interface BorderVertices {
  points: readonly Point[]
  /** From the north end, ascending. */
  kilometres: readonly number[]
  /** Which vertex is the last on land. */
  coast: number
}

/** The vertices, from the paths that the page draws the border with: what is computed stands on what is drawn. */
export function borderVertices(landPath: string, seaPath: string): BorderVertices {
  const land = pathPoints(landPath)
  const points = [...land, ...pathPoints(seaPath).slice(1)]
  const positions = points.map(([x, y]) => unproject([x + origin[0], y + origin[1]], zoom))
  return { points, kilometres: kilometresAlong(positions), coast: Math.max(0, land.length - 1) }
}

/** The points of path data as `pathData` writes it: one absolute start, then relative steps. */
function pathPoints(path: string): Point[] {
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

/** The border in a frame, and where along it, in pixels, a border kilometre stands. */
export interface DrawnBorder extends Polyline {
  pixelsAt: (km: number) => number
  /** How far along it, in pixels, it comes to the sea. */
  coast: number
}

export function drawBorder({ points, kilometres, coast }: BorderVertices, frame: Frame): DrawnBorder {
  const scale = 2 ** (frame.zoom - zoom)
  const line = polyline(
    points.map(
      ([x, y]): Point => [
        (x + origin[0]) * scale - frame.origin[0],
        (y + origin[1]) * scale - frame.origin[1],
      ],
    ),
  )
  return {
    ...line,
    pixelsAt: (km) => interpolate(kilometres, line.distances, km),
    coast: line.distances[coast] ?? 0,
  }
}
