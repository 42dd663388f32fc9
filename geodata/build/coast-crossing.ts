import type { MultiPolygon, Position } from 'geojson'

/** The line in two parts that share the position where it first meets the shore of the sea. */
export type SplitLine = { land: Position[]; sea: Position[] }

/**
 * Cuts a line that runs from land into the sea where it first meets the shore. The position there is a new
 * vertex, rounded to 6 decimals, which moves the line by less than 10 cm.
 */
export function splitAtCoast(line: Position[], sea: MultiPolygon): SplitLine {
  const shore = shoreNear(line, sea)
  for (const [index, end] of line.entries()) {
    const start = line[index - 1]
    if (!start) continue
    const shares = shore.map(([a, b]) => crossing(start, end, a, b)).filter((share) => share !== undefined)
    if (shares.length === 0) continue
    const joint = along(start, end, Math.min(...shares))
    return { land: [...line.slice(0, index), joint], sea: [joint, ...line.slice(index)] }
  }
  throw new Error('The border never meets the shore of the sea: it ought to end in the Gulf of Finland.')
}

type Segment = [Position, Position]

function shoreNear(line: Position[], sea: MultiPolygon): Segment[] {
  const longitudes = line.map(([lon = 0]) => lon)
  const latitudes = line.map(([, lat = 0]) => lat)
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  return sea.coordinates.flat().flatMap((ring) =>
    ring.flatMap((end, index): Segment[] => {
      const start = ring[index - 1]
      const [lon = 0, lat = 0] = end
      return start && lon > west && lon < east && lat > south && lat < north ? [[start, end]] : []
    }),
  )
}

/** Where segment `p`–`q` crosses `a`–`b`, as a share of its length; undefined where it does not. */
function crossing(p: Position, q: Position, a: Position, b: Position): number | undefined {
  const [px = 0, py = 0] = p
  const [ax = 0, ay = 0] = a
  const [dx, dy] = [(q[0] ?? 0) - px, (q[1] ?? 0) - py]
  const [ex, ey] = [(b[0] ?? 0) - ax, (b[1] ?? 0) - ay]
  const determinant = dx * ey - dy * ex
  if (determinant === 0) return undefined
  const share = ((ax - px) * ey - (ay - py) * ex) / determinant
  const other = ((ax - px) * dy - (ay - py) * dx) / determinant
  return share >= 0 && share < 1 && other >= 0 && other < 1 ? share : undefined
}

function along([px = 0, py = 0]: Position, [qx = 0, qy = 0]: Position, share: number): Position {
  return [px + share * (qx - px), py + share * (qy - py)].map((degrees) => Math.round(degrees * 1e6) / 1e6)
}
