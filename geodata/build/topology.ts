import { booleanClockwise } from '@turf/turf'
import type { Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { Box } from './box.ts'

/** Positions are whole millionths of a degree: the Finland–Russia border goes through them unchanged. */
const scale = 1e-6

/** A ring, in lines that follow each other. A line that two rings share is stored once. */
export type RingLines = Position[][]

/** Collects lines into a TopoJSON topology. */
export class TopologyBuilder {
  readonly #numbers = new Map<string, number>()
  readonly #arcs: Position[][] = []

  /** The number of a line; `~number` if it is stored the other way round. */
  line(line: Position[]): number {
    const forward = this.#numbers.get(line.join(' '))
    if (forward !== undefined) return forward
    const backward = this.#numbers.get(line.toReversed().join(' '))
    if (backward !== undefined) return ~backward
    this.#numbers.set(line.join(' '), this.#arcs.length)
    return this.#arcs.push(line) - 1
  }

  /** A polygon, wound as RFC 7946 has it: the outer ring anticlockwise, holes clockwise. */
  polygon(rings: RingLines[]): number[][] {
    return rings.map((lines, index) => {
      const clockwise = booleanClockwise(joinLines(lines))
      const wound = clockwise === index > 0 ? lines : lines.toReversed().map((line) => line.toReversed())
      return wound.map((line) => this.line(line))
    })
  }

  build(objects: Topology['objects'], { west, south, east, north }: Box): Topology {
    return {
      type: 'Topology',
      bbox: [west, south, east, north],
      transform: { scale: [scale, scale], translate: [west, south] },
      objects,
      arcs: this.#arcs.map((arc) => steps(arc, [west, south])),
    }
  }
}

export function joinLines(lines: RingLines): Position[] {
  return lines.flatMap((line, index) => (index === 0 ? line : line.slice(1)))
}

/** Each position as its distance from the one before, in units of the scale. */
function steps(arc: Position[], [west, south]: [number, number]): Position[] {
  const units = arc.map(([lon = 0, lat = 0]) => [
    Math.round((lon - west) / scale),
    Math.round((lat - south) / scale),
  ])
  return units.map(([x = 0, y = 0], index) => {
    const [lastX = 0, lastY = 0] = units[index - 1] ?? []
    return [x - lastX, y - lastY]
  })
}
