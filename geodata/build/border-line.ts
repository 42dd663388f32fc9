import type { Position } from 'geojson'
import { type Country, countryOf } from './countries.ts'
import type { ZonePiece } from './time-zones.ts'

/**
 * The line that Finland and Russia share, from its north end to its south end: the segments that stand in the
 * outline of both, in one chain. Both sides have the same vertices, so nothing is measured or rounded.
 */
export function borderLine(pieces: ZonePiece[]): Position[] {
  const finland = segmentsOf('FI', pieces)
  const russia = segmentsOf('RU', pieces)
  const shared = [...finland].filter(([key]) => russia.has(key)).map(([, segment]) => segment)
  const chains = chain(shared)
  const [line] = chains
  if (!line || chains.length !== 1) {
    throw new Error(
      `The Finland–Russia border must be one unbroken line, but its segments make ${chains.length}.`,
    )
  }
  const [north, south] = [line[0]?.[1] ?? 0, line.at(-1)?.[1] ?? 0]
  return north > south ? line : line.toReversed()
}

type Segment = [Position, Position]

function segmentsOf(country: Country, pieces: ZonePiece[]): Map<string, Segment> {
  const segments = new Map<string, Segment>()
  for (const ring of pieces.filter((piece) => countryOf(piece) === country).flatMap(({ rings }) => rings)) {
    for (const [index, end] of ring.entries()) {
      const start = ring[index - 1]
      if (start) segments.set([String(start), String(end)].sort().join(' '), [start, end])
    }
  }
  return segments
}

/** Joins segments into open chains, each started from an end that only one segment has. */
function chain(segments: Segment[]): Position[][] {
  const neighbours = new Map<string, Position[]>()
  for (const [start, end] of segments) {
    link(start, end)
    link(end, start)
  }
  const chains: Position[][] = []
  const seen = new Set<string>()
  for (const [start, end] of segments.flatMap(([a, b]): Segment[] => [
    [a, b],
    [b, a],
  ])) {
    if (seen.has(String(start)) || neighbours.get(String(start))?.length !== 1) continue
    const line = [start]
    seen.add(String(start))
    for (let next: Position | undefined = end; next; next = unseenNeighbour(next)) {
      line.push(next)
      seen.add(String(next))
    }
    chains.push(line)
  }
  return chains

  function link(from: Position, to: Position): void {
    neighbours.set(String(from), [...(neighbours.get(String(from)) ?? []), to])
  }

  function unseenNeighbour(position: Position): Position | undefined {
    return neighbours.get(String(position))?.find((neighbour) => !seen.has(String(neighbour)))
  }
}
