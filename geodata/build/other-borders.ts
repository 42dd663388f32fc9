import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { type Box, bboxOf } from './box.ts'
import type { Outline } from './country-outlines.ts'
import { isFinlandRussia } from './drawn-outlines.ts'
import type { Level } from './levels.ts'
import { roundLine } from './round-line.ts'
import { runMapshaper } from './run-mapshaper.ts'

export type OtherBorder = { countries: string; lines: Position[][] }

/** Land borders other than the one between Finland and Russia: the lines of two countries, less the sea. */
export async function otherBorders(
  outlines: Outline[],
  sea: Position[][][],
  level: Level,
): Promise<OtherBorder[]> {
  const shared = outlines.filter(({ countries }) => countries.length === 2 && !isFinlandRussia(countries))
  const drawn = await runMapshaper<FeatureCollection<LineString | MultiLineString, { countries: string }>>(
    `-target borders -erase sea -clip bbox=${bboxOf(inside(level))} -dissolve countries`,
    {
      borders: {
        type: 'FeatureCollection',
        features: shared.map(({ countries, line }) => ({
          type: 'Feature',
          properties: { countries: countries.join('-') },
          geometry: { type: 'LineString', coordinates: line },
        })),
      },
      sea: { type: 'MultiPolygon', coordinates: sea },
    },
  )
  return drawn.features
    .map(({ geometry, properties }) => ({
      countries: properties.countries,
      lines: (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates)
        .map((line) => roundLine(line, level.grid))
        .filter((line) => line.length > 1),
    }))
    .sort((a, b) => a.countries.localeCompare(b.countries, 'en'))
}

/** The box less one step of the grid, so that nothing is left that runs along its edge. */
function inside({ box, grid }: Level): Box {
  return {
    west: box.west + grid.lon,
    south: box.south + grid.lat,
    east: box.east - grid.lon,
    north: box.north - grid.lat,
  }
}
