import type { Position } from 'geojson'
import { once } from '../geometry/once.ts'
import { type Polyline, polyline } from '../geometry/polyline.ts'
import { nearestAlong } from '../geometry/polyline-parts.ts'
import { type Frame, type Point, place, unproject } from '../geometry/projection.ts'
import { pathPoints } from '../geometry/svg-path.ts'
import { kilometresAlong } from '../model/geodesic.ts'
import { interpolate } from '../model/numbers.ts'
import { BORDER_UNITS } from './basemap-layer.ts'

const { zoom, origin } = BORDER_UNITS

/** The border's vertices in its own units. */
export interface BorderVertices extends Polyline {
  /** Which vertex is the last on land. */
  coast: number
  /** The border kilometre of each vertex, from the north end, ascending. Found when it is first asked for. */
  kilometres: () => readonly number[]
  /** How far along it, in its units, its point nearest to a position stands. Found once for each position. */
  nearestTo: (position: Position) => number
}

/** The vertices, from the paths that the page draws the border with: so what is computed lies on what is drawn. */
export function borderVertices(landPath: string, seaPath: string): BorderVertices {
  const land = pathPoints(landPath)
  const line = polyline([...land, ...pathPoints(seaPath).slice(1)])
  const nearest = new WeakMap<Position, number>()
  return {
    ...line,
    coast: Math.max(0, land.length - 1),
    kilometres: once(() =>
      kilometresAlong(line.points.map(([x, y]) => unproject([x + origin[0], y + origin[1]], zoom))),
    ),
    nearestTo(position) {
      const along = nearest.get(position) ?? nearestAlong(line, place(position, BORDER_UNITS))
      nearest.set(position, along)
      return along
    },
  }
}

/** The border in a frame, and where along it, in pixels, a border kilometre stands. */
export interface DrawnBorder extends Polyline {
  pixelsAt: (km: number) => number
  /** How far along it, in pixels, it comes to the sea. */
  coast: number
  /** How far along it, in pixels, its point nearest to a position stands. */
  nearestTo: (position: Position) => number
}

export function drawBorder(border: BorderVertices, frame: Frame): DrawnBorder {
  const scale = 2 ** (frame.zoom - zoom)
  const [dx, dy] = [origin[0] * scale - frame.origin[0], origin[1] * scale - frame.origin[1]]
  const distances = border.distances.map((distance) => distance * scale)
  return {
    points: border.points.map(([x, y]): Point => [x * scale + dx, y * scale + dy]),
    distances,
    pixelsAt: (km) => interpolate(border.kilometres(), distances, km),
    coast: distances[border.coast] ?? 0,
    nearestTo: (position) => border.nearestTo(position) * scale,
  }
}
