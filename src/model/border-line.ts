import { lineString, nearestPointOnLine } from '@turf/turf'
import type { Position } from 'geojson'
import type { Border } from '../../geodata/schema/border.ts'
import { interpolate } from './bisect.ts'
import { geodesicKm, kilometresAlong } from './geodesic.ts'

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

/** Border kilometre of the point of the line that lies nearest to a position, and how far off the line that is. */
export function borderKilometreOf(
  { positions, kilometres }: BorderLine,
  position: Position,
): { km: number; offKm: number } {
  const nearest = nearestPointOnLine(lineString([...positions]), position)
  const vertex = nearest.properties.segmentIndex
  const foot = nearest.geometry.coordinates
  return {
    km: (kilometres[vertex] ?? 0) + geodesicKm(positions[vertex] ?? foot, foot),
    offKm: geodesicKm(position, foot),
  }
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
