import { area } from '@turf/turf'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { bboxOf } from './box.ts'
import type { Level } from './levels.ts'
import { roundLine } from './round-line.ts'
import { runMapshaper } from './run-mapshaper.ts'

export type Lake = { areaKm2: number; rings: Position[][] }

/** The sea at the detail of a level: polygons, islands as their inner rings. */
export async function drawnSea(sea: MultiPolygon, level: Level): Promise<Position[][][]> {
  const { seaDetailM, smallestIslandKm2 } = level
  const drawn = await runMapshaper<{ geometries: (Polygon | MultiPolygon)[] }>(
    `-clip bbox=${bboxOf(level.box)} -simplify interval=${seaDetailM} -explode`,
    { sea },
  )
  return drawn.geometries
    .flatMap(polygonsOf)
    .map((rings) => tidyRings(rings, level, smallestIslandKm2))
    .filter((rings) => rings.length > 0)
}

/** The lakes at the detail of a level, largest first, each with its area before it was simplified. */
export async function drawnLakes(lakes: MultiPolygon, sea: Position[][][], level: Level): Promise<Lake[]> {
  const whole = await runMapshaper<Lakes>(
    `-clip bbox=${bboxOf(level.box)} -dissolve -explode -each "id = this.id, areaKm2 = this.area / 1e6" ` +
      `-filter "areaKm2 >= ${level.smallestLakeKm2}"`,
    { lakes },
  )
  const inland = await withoutBays(whole, { type: 'MultiPolygon', coordinates: sea })
  const drawn = await runMapshaper<Lakes>(`-simplify ${level.lakeSimplification}`, { lakes: inland })
  return drawn.features
    .filter(({ geometry }) => geometry)
    .flatMap(({ geometry, properties: { areaKm2 } }) =>
      polygonsOf(geometry).map((rings) => ({
        areaKm2: Math.round(areaKm2),
        rings: tidyRings(rings, level, level.smallestIslandKm2),
      })),
    )
    .filter(({ rings }) => rings.length > 0)
    .sort((a, b) => b.areaKm2 - a.areaKm2)
}

type Lakes = FeatureCollection<Polygon | MultiPolygon, { id: number; areaKm2: number }>

/**
 * Some bays stand both in the lakes and in the sea. What lies half in the sea is no lake. The erased copy only
 * measures: mapshaper 0.7.70 loses the islands of a layer that shares a run with its erased copy.
 */
async function withoutBays(lakes: Lakes, sea: MultiPolygon): Promise<Lakes> {
  const dry = await runMapshaper<Lakes>('-target lakes -erase sea', { lakes, sea })
  const inlandKm2 = new Map(dry.features.map((lake) => [lake.properties.id, area(lake) / 1e6]))
  return {
    ...lakes,
    features: lakes.features.filter(
      ({ properties: { id, areaKm2 } }) => (inlandKm2.get(id) ?? 0) > areaKm2 / 2,
    ),
  }
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** Rounds the rings; leaves out those that are too small, and with the outer ring the whole polygon. */
function tidyRings(rings: Position[][], level: Level, smallestKm2: number): Position[][] {
  const [outer = [], ...inner] = rings.map((ring) => roundLine(ring, level.grid))
  return isLargeEnough(outer, smallestKm2)
    ? [outer, ...inner.filter((ring) => isLargeEnough(ring, smallestKm2))]
    : []
}

function isLargeEnough(ring: Position[], smallestKm2: number): boolean {
  return ring.length > 3 && area({ type: 'Polygon', coordinates: [ring] }) / 1e6 >= smallestKm2
}
