import type { MultiPolygon, Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import { countryOutlines } from './country-outlines.ts'
import { drawnOutlines } from './drawn-outlines.ts'
import type { Level } from './levels.ts'
import { otherBorders } from './other-borders.ts'
import { zonePieces } from './time-zones.ts'
import { type RingLines, TopologyBuilder } from './topology.ts'
import { drawnLakes, drawnSea } from './water.ts'

export type BaseMapSources = { sea: MultiPolygon; lakes: MultiPolygon; border: Position[] }

/** A level of the base map as TopoJSON, its objects in the order in which they are painted. */
export async function baseMap(level: Level, sources: BaseMapSources): Promise<Topology> {
  const countries = await countryOutlines(zonePieces(level.box), level.box)
  const outlines = drawnOutlines(countries, level, sources.border)
  const sea = await drawnSea(sources.sea, level)
  const lakes = await drawnLakes(sources.lakes, sea, level)
  const borders = await otherBorders(outlines, sea, level)
  const topology = new TopologyBuilder()

  return topology.build(
    {
      finland: tint('FI'),
      russia: tint('RU'),
      sea: { type: 'MultiPolygon', arcs: sea.map(polygon) },
      lakes: {
        type: 'GeometryCollection',
        geometries: lakes.map(({ areaKm2, rings }) => ({
          type: 'Polygon',
          properties: { areaKm2 },
          arcs: polygon(rings),
        })),
      },
      borders: {
        type: 'GeometryCollection',
        geometries: borders.map(({ countries, lines }) => ({
          type: 'MultiLineString',
          properties: { countries },
          arcs: lines.map((line) => [topology.line(line)]),
        })),
      },
    },
    level.box,
  )

  /** Every ring is an outer one: a country with a hole would need them told apart. */
  function tint(country: 'FI' | 'RU'): { type: 'MultiPolygon'; arcs: number[][][] } {
    const rings = countries.rings.get(country) ?? []
    return { type: 'MultiPolygon', arcs: rings.map((ring) => topology.polygon([ringLines(ring)])) }
  }

  function ringLines(ring: number[]): RingLines {
    return ring.map((number) => {
      const { line = [] } = outlines[number < 0 ? ~number : number] ?? {}
      return number < 0 ? line.toReversed() : line
    })
  }

  function polygon(rings: Position[][]): number[][] {
    return topology.polygon(rings.map((ring) => [ring]))
  }
}
