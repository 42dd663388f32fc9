import { readFileSync } from 'node:fs'
import { decode } from 'geobuf'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import Pbf from 'pbf'
import { type Box, boxesTouch } from './box.ts'
import { packagePath } from './package-path.ts'
import { sixDecimals } from './round-line.ts'

/** A quarter of the world, quartered again: `a` north-east, `b` north-west, `c` south-west, `d` south-east. */
type Quarters = { a?: Node; b?: Node; c?: Node; d?: Node }
/** Where the pieces of a cell lie in the data file. */
type Slice = { pos: number; len: number }
/** Numbers of zones that cover the whole cell. */
type Whole = number[]
type Node = Quarters | Slice | Whole

/** A part of a time zone within one cell of the quadtree. */
export type ZonePiece = { zone: string; rings: Position[][] }

/** The package stops short of the poles and of the date line, and halves its cells from there. */
const world: Box = { west: -179.9999, south: -89.9999, east: 179.9999, north: 89.9999 }
/** Depth of the smallest cells. Larger ones are cut to it, so that neighbours share their corners. */
const depth = 9

const index = JSON.parse(
  readFileSync(packagePath('geo-tz', 'data/timezones.geojson.index.json'), 'utf8'),
) as { timezones: string[]; lookup: Node }
const data = readFileSync(packagePath('geo-tz', 'data/timezones.geojson.geo.dat'))

/** The time zones in every cell that touches the box, in degrees with 6 decimals. */
export function zonePieces(box: Box): ZonePiece[] {
  const pieces: ZonePiece[] = []
  collect(index.lookup, world, 0)
  return pieces

  function collect(node: Node | undefined, cell: Box, level: number): void {
    if (!node || !boxesTouch(cell, box)) return
    if (isSlice(node)) pieces.push(...decodeSlice(node))
    else if (Array.isArray(node) && level === depth) {
      for (const number of node) pieces.push({ zone: zoneName(number), rings: [outline(cell)] })
    } else {
      const parts = quarter(cell)
      for (const key of ['a', 'b', 'c', 'd'] as const) {
        collect(Array.isArray(node) ? node : node[key], parts[key], level + 1)
      }
    }
  }
}

function isSlice(node: Node): node is Slice {
  return 'len' in node
}

function decodeSlice({ pos, len }: Slice): ZonePiece[] {
  const { features } = decode(new Pbf(data.subarray(pos, pos + len))) as FeatureCollection<
    Polygon | MultiPolygon
  >
  return features.flatMap(({ geometry, properties }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return polygons.map((rings) => ({ zone: String(properties?.tzid), rings }))
  })
}

function zoneName(number: number): string {
  const name = index.timezones[number]
  if (!name) throw new Error(`geo-tz has no time zone number ${number}: its index is not the one expected.`)
  return name
}

function quarter({ west, south, east, north }: Box): Record<'a' | 'b' | 'c' | 'd', Box> {
  const lon = (west + east) / 2
  const lat = (south + north) / 2
  return {
    a: { west: lon, south: lat, east, north },
    b: { west, south: lat, east: lon, north },
    c: { west, south, east: lon, north: lat },
    d: { west: lon, south, east, north: lat },
  }
}

function outline(cell: Box): Position[] {
  const [west, south, east, north] = [cell.west, cell.south, cell.east, cell.north].map(sixDecimals) as [
    number,
    number,
    number,
    number,
  ]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}
