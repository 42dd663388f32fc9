import { baseMap } from './base-map.ts'
import { borderFeatures } from './border-features.ts'
import { borderLine } from './border-line.ts'
import { chosenTowns } from './chosen-towns.ts'
import { splitAtCoast } from './coast-crossing.ts'
import { levels, widestBox } from './levels.ts'
import { writeManifest } from './manifest.ts'
import { zonePieces } from './time-zones.ts'
import { townFeatures } from './towns.ts'
import { worldLayer } from './world-layer.ts'
import { writeJson } from './write-json.ts'

const sea = worldLayer('earth-seas-10m', widestBox)
const lakes = worldLayer('earth-lakes-10m', widestBox)
const line = splitAtCoast(borderLine(zonePieces(widestBox)), sea)
const border = [...line.land, ...line.sea.slice(1)]

const files = [writeJson('border.geojson', borderFeatures(line))]
for (const level of levels) {
  files.push(writeJson(`basemap/${level.name}.topo.json`, await baseMap(level, { sea, lakes, border })))
}
files.push(writeJson('basemap/towns.geojson', townFeatures(chosenTowns)))
writeManifest(files)
