import type { Register } from '../../model/register.ts'

const GEOMETRY = 'Geometry © OpenStreetMap contributors, ODbL 1.0'
const FACTS = 'facts Itäraja, CC BY 4.0'

/** What a GeoJSON file says of itself, and its features. */
export function collection<Feature>({ record }: Register, title: string, features: Feature[]) {
  return {
    type: 'FeatureCollection' as const,
    title,
    attribution: `${GEOMETRY}; ${FACTS}`,
    lastConfirmed: record.lastConfirmedOn,
    features,
  }
}
