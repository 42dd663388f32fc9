import type { FeatureCollection, LineString, Position } from 'geojson'
import type { SplitLine } from './coast-crossing.ts'
import { geodesicLengthKm } from './geodesic.ts'

type BorderPart = { part: 'land' | 'sea'; lengthKm: number }

/** The official length is 1,343.6 km; a line outside of this has lost or gained a part. */
const plausibleKm = { least: 1335, most: 1345 }

/** The published border: two LineStrings, each from north to south. */
export function borderFeatures({ land, sea }: SplitLine): FeatureCollection<LineString, BorderPart> {
  const lengthKm = geodesicLengthKm(land) + geodesicLengthKm(sea)
  if (lengthKm < plausibleKm.least || lengthKm > plausibleKm.most) {
    throw new Error(
      `The border is ${lengthKm.toFixed(2)} km long, outside of ${plausibleKm.least}–${plausibleKm.most} km.`,
    )
  }
  return {
    type: 'FeatureCollection',
    features: [borderPart('land', land), borderPart('sea', sea)],
  }
}

function borderPart(part: BorderPart['part'], coordinates: Position[]) {
  return {
    type: 'Feature' as const,
    id: `border-${part}`,
    properties: { part, lengthKm: Math.round(geodesicLengthKm(coordinates) * 100) / 100 },
    geometry: { type: 'LineString' as const, coordinates },
  }
}
