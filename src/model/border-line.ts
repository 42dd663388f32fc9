import { lineString, nearestPointOnLine } from '@turf/turf'
import type { Position } from 'geojson'
import type { Border } from '../../geodata/schema/border.ts'
import { geodesicKm, kilometresAlong } from './geodesic.ts'
import { interpolate } from './numbers.ts'

/** The border as one line from north to south, with the border kilometre of each vertex. */
export interface BorderLine {
  /** Longitude, latitude. */
  positions: readonly Position[]
  /** From the north end, ascending. */
  kilometres: readonly number[]
  lengthKm: number
  /** Where it leaves the coast for the sea. */
  coastKm: number
}

/** Joins the land and the sea part at the vertex they share. */
export function borderLineOf({ features: [land, sea] }: Border): BorderLine {
  const positions = [...land.geometry.coordinates, ...sea.geometry.coordinates.slice(1)]
  const kilometres = kilometresAlong(positions)
  return {
    positions,
    kilometres,
    lengthKm: kilometres.at(-1) ?? 0,
    coastKm: kilometres[land.geometry.coordinates.length - 1] ?? 0,
  }
}

/** Border kilometre of the line's nearest point to a position, and how far off the line that is. */
export function borderKilometreOf(line: BorderLine, position: Position): { km: number; offKm: number } {
  const { positions, kilometres } = line
  const { from, to } = segmentsNear(line, position)
  const nearest = nearestPointOnLine(lineString(positions.slice(from, to + 2)), position)
  const vertex = from + nearest.properties.segmentIndex
  const foot = nearest.geometry.coordinates
  return {
    km: (kilometres[vertex] ?? 0) + geodesicKm(positions[vertex] ?? foot, foot),
    offKm: geodesicKm(position, foot),
  }
}

/**
 * First and last of the segments that can hold the nearest point: it is no farther away than the nearest vertex, so
 * the ends of its segment are no farther than that plus the segment's length. Spares Turf the others.
 */
function segmentsNear({ positions, kilometres }: BorderLine, position: Position) {
  const away = positions.map((vertex) => geodesicKm(vertex, position))
  // These are a little off over hundreds of kilometres.
  const nearest = Math.min(...away) * 1.01
  const canHold = (km: number, index: number) => {
    const length = (kilometres[index + 1] ?? km) - km
    return Math.min(away[index] ?? Infinity, away[index + 1] ?? Infinity) <= nearest + length
  }
  return { from: kilometres.findIndex(canHold), to: kilometres.findLastIndex(canHold) }
}

/** The position at a border kilometre; beyond an end, that end. */
export function positionAt({ positions, kilometres }: BorderLine, km: number): Position {
  const axis = (index: number) => positions.map((position) => position[index] ?? 0)
  return [interpolate(kilometres, axis(0), km), interpolate(kilometres, axis(1), km)]
}

/** The stretch between two border kilometres, from north to south; it ends where the line does. */
export function stretchOf(line: BorderLine, fromKm: number, toKm: number): Position[] {
  const [from, to] = [Math.max(fromKm, 0), Math.min(toKm, line.lengthKm)]
  const inside = line.positions.filter((_, index) => {
    const km = line.kilometres[index] ?? 0
    return from < km && km < to
  })
  return [positionAt(line, from), ...inside, positionAt(line, to)]
}
