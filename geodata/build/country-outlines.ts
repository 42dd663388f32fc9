import type { Feature, Polygon, Position } from 'geojson'
import type { MultiPolygon as ArcMultiPolygon, Polygon as ArcPolygon, Topology } from 'topojson-specification'
import { type Box, bboxOf } from './box.ts'
import { type Country, countryOf } from './countries.ts'
import { runMapshaper } from './run-mapshaper.ts'
import type { ZonePiece } from './time-zones.ts'

/** A stretch of outline between two points where countries or the edge of the box meet. */
export type Outline = {
  /** One country at the open sea and at the edge of the box, otherwise two in alphabetical order. */
  countries: Country[]
  line: Position[]
}

/** What the countries of a box are made of. A ring names its outlines by number, `~number` if backwards. */
export type CountryOutlines = { outlines: Outline[]; rings: Map<Country, number[][]> }

/** Puts the pieces of each country together and cuts them with the box; neighbours share their outlines. */
export async function countryOutlines(pieces: ZonePiece[], box: Box): Promise<CountryOutlines> {
  const topology = await runMapshaper<Topology>(
    `-dissolve country -clip bbox=${bboxOf(box)} -rename-layers countries`,
    { countries: { type: 'FeatureCollection', features: pieces.map(pieceFeature) } },
    'format=topojson no-quantization',
  )
  const layer = topology.objects.countries
  if (layer?.type !== 'GeometryCollection') throw new Error('mapshaper made no layer of countries.')
  const rings = new Map<Country, number[][]>()
  const outlines: Outline[] = topology.arcs.map((line) => ({ countries: [], line }))
  for (const geometry of layer.geometries as (ArcPolygon | ArcMultiPolygon)[]) {
    const { country } = geometry.properties as { country: Country }
    rings.set(country, geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat())
    for (const number of rings.get(country)?.flat() ?? []) {
      outlines[number < 0 ? ~number : number]?.countries.push(country)
    }
  }
  for (const { countries } of outlines) countries.sort()
  return { outlines, rings }
}

function pieceFeature(piece: ZonePiece): Feature<Polygon> {
  return {
    type: 'Feature',
    properties: { country: countryOf(piece) },
    geometry: { type: 'Polygon', coordinates: piece.rings },
  }
}
