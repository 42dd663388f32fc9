import type { Border } from '../../geodata/schema/border.ts'
import type { CrossingFeature } from '../../geodata/schema/crossing.ts'
import { type GeodataParts, geodataFiles } from '../../geodata/schema/geodata.ts'
import { type BorderLine, borderKilometreOf, borderLineOf } from '../model/border-line.ts'
import { kilometresAlong } from '../model/geodesic.ts'
import type { Problem } from './problem.ts'

/** Farthest that a crossing may lie from the border line, in metres. */
const offLineM = 5
/** How far stated and measured kilometres may differ. */
const toleranceKm = 0.1
const borderLengthKm = { from: 1335, to: 1345 }

/** Whether the border is one chain as long as it says, and the crossings lie on it where they say. */
export function geometryProblems({ border, crossings }: GeodataParts): Problem[] {
  if (!border) return []
  if (!inOrder(border)) {
    const message = 'does not hold the land part first and the sea part second; run npm run geodata:build.'
    return [{ file: geodataFiles.border, entry: '', message }]
  }
  const line = borderLineOf(border)
  return [
    ...chain(border),
    ...length(border),
    ...(crossings?.features ?? []).flatMap((crossing) => onLine(crossing, line)),
  ]
}

/** Length of the border line in kilometres; null without one. */
export function borderLength({ border }: GeodataParts): number | null {
  return border ? borderLineOf(border).lengthKm : null
}

function inOrder({ features: [land, sea] }: Border): boolean {
  return land.properties.part === 'land' && sea.properties.part === 'sea'
}

function chain({ features: [land, sea] }: Border): Problem[] {
  const [end, start] = [land.geometry.coordinates.at(-1), sea.geometry.coordinates[0]]
  if (end?.join() === start?.join()) return []
  const message = `starts at ${start?.join(', ')}, but the land part ends at ${end?.join(', ')}; the two share that vertex: run npm run geodata:build.`
  return [{ file: geodataFiles.border, entry: sea.id, message }]
}

function length(border: Border): Problem[] {
  const file = geodataFiles.border
  const parts = border.features.flatMap(({ id, geometry, properties }) => {
    const measured = kilometresAlong(geometry.coordinates).at(-1) ?? 0
    if (Math.abs(measured - properties.lengthKm) <= toleranceKm) return []
    const message = `is ${properties.lengthKm}, but the line measures ${measured.toFixed(2)} km; run npm run geodata:build.`
    return [{ file, entry: `${id}, properties.lengthKm`, message }]
  })
  const whole = borderLineOf(border).lengthKm
  if (whole >= borderLengthKm.from && whole <= borderLengthKm.to) return parts
  const message = `measures ${whole.toFixed(1)} km in all; the border is between 1,335 and 1,345 km long: run npm run geodata:build.`
  return [...parts, { file, entry: '', message }]
}

function onLine({ id, geometry, properties }: CrossingFeature, line: BorderLine): Problem[] {
  const file = geodataFiles.crossings
  const { km, offKm } = borderKilometreOf(line, geometry.coordinates)
  const offM = offKm * 1000
  if (offM > offLineM) {
    const message = `lies ${Math.round(offM)} m from the border line; correct the coordinates, since a crossing lies within ${offLineM} m of it.`
    return [{ file, entry: `${id}, geometry.coordinates`, message }]
  }
  if (Math.abs(km - properties.borderKm) <= toleranceKm) return []
  const message = `is ${properties.borderKm}, but the coordinates lie at kilometre ${km.toFixed(1)} of the border line; write ${km.toFixed(1)}.`
  return [{ file, entry: `${id}, properties.borderKm`, message }]
}
