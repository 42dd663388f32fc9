import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import {
  AreaCollection,
  type AreaFeature,
  TownCollection,
  type TownFeature,
} from '../../../geodata/schema/places.ts'
import { virtualModule } from './virtual-module.ts'

/** The names on the base map. */
export function readPlaces(): { towns: TownFeature[]; areas: AreaFeature[] } {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../geodata/basemap/${name}.geojson`, import.meta.url), 'utf8'))
  return {
    towns: v.parse(TownCollection, read('towns')).features,
    areas: v.parse(AreaCollection, read('areas')).features,
  }
}

/** `virtual:places`: the same for the live map. */
export const placesModule = virtualModule('virtual:places', () => {
  const { towns, areas } = readPlaces()
  return `export const towns = ${JSON.stringify(towns)}\nexport const areas = ${JSON.stringify(areas)}`
})
