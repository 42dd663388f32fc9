import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { geodataDirectory } from '../../../src/check/read.ts'
import { instantOf } from '../../../src/model/helsinki.ts'
import { createRegister } from '../../../src/model/register.ts'
import { situationAt } from '../../../src/model/situation.ts'
import { POND_KM2 } from '../../../src/publish/virtual-modules/basemap.ts'
import { readRegisterData } from '../../../src/publish/virtual-modules/geodata.ts'
import type { BasemapKind, Crossings } from './shared/data.ts'
import { FILES } from './shared/data.ts'

const KINDS: readonly BasemapKind[] = ['sea', 'finland', 'russia', 'lakes', 'borders']

/** Writes the competitors' data, made from the site's own, into a folder. */
export function writeData(folder: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  const write = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content))
  write(FILES.border, JSON.parse(readFileSync(join(geodataDirectory, 'border.geojson'), 'utf8')))
  write(FILES.basemap, { type: 'FeatureCollection', features: basemapFeatures() })
  write(FILES.crossings, crossings())
}

function basemapFeatures(): Feature[] {
  const topology: Topology = JSON.parse(
    readFileSync(join(geodataDirectory, 'basemap/overview.topo.json'), 'utf8'),
  )
  return KINDS.flatMap((kind) => {
    const object = topology.objects[kind]
    if (!object) throw new Error(`The base map has no layer "${kind}".`)
    const found = feature(topology, object)
    const features = found.type === 'FeatureCollection' ? found.features : [found]
    // On a phone the site hides the ponds, so these pages do without them.
    const shown = features.filter(({ properties }) => (properties?.areaKm2 ?? POND_KM2) >= POND_KM2)
    return shown.map(
      ({ geometry }): Feature => ({
        type: 'Feature',
        properties: { kind },
        geometry: rounded(geometry),
      }),
    )
  })
}

/** To about 10 m, less than a pixel at any zoom that this base map is for. */
function rounded<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1e4) / 1e4 : part)),
  )
}

/** The road crossings as they were at the end of the day that the map opens on. */
function crossings(): Crossings {
  const register = createRegister(readRegisterData())
  const situation = situationAt(register, instantOf({ day: register.record.opensOn }))
  return {
    type: 'FeatureCollection',
    features: situation.crossings.map(({ crossing, status }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: crossing.coordinates },
      properties: { name: crossing.names.fi, status },
    })),
  }
}
