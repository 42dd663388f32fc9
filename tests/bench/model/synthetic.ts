import type { Decision } from '../../../geodata/schema/decision.ts'
import type { RegisterData } from '../../../src/model/register.ts'
import { readRegisterData } from '../../../src/publish/virtual-modules/geodata.ts'
import { aDecision, anEffect } from '../../unit/model/examples.ts'

const ROAD_CROSSINGS = 8
const DECISIONS = 12
/** How many crossings a decision sets. */
const EFFECTS = 4
const BORDER_KM = 1340
const BEGIN = Date.parse('2023-11-18T00:00Z')
const MINUTE = 60_000
/** Decisions come within this time however many they are, and never so far apart that a scale of days breaks off. */
const SPAN = 600 * 24 * 60 * MINUTE

/** A register with so many times as many crossings and decisions as the real one; each decision sets as many crossings. */
export function syntheticData(times: number): RegisterData {
  const real = readRegisterData()
  const [model] = real.crossings.features.filter(({ properties }) => properties.kind === 'road')
  if (!model) throw new Error('The data has no road crossing to take as a model.')
  const count = ROAD_CROSSINGS * times
  const features = Array.from({ length: count }, (_, index) => ({
    ...model,
    id: idOf(index),
    properties: { ...model.properties, borderKm: (BORDER_KM * index) / count },
  }))
  return {
    ...real,
    crossings: { type: 'FeatureCollection', features },
    decisions: Array.from({ length: DECISIONS * times }, (_, index) =>
      decision(index, DECISIONS * times, count),
    ),
    fence: { sections: [] },
  }
}

function idOf(index: number): string {
  return `crossing-${index}`
}

function decision(index: number, decisions: number, crossings: number): Decision {
  const at = BEGIN + Math.floor((index * SPAN) / decisions / MINUTE) * MINUTE
  const status = index % 2 === 0 ? 'closed' : 'open'
  const effects = Array.from({ length: EFFECTS }, (_, effect) =>
    anEffect(idOf((index * EFFECTS + effect) % crossings), status, at),
  )
  const inForceFrom = effects[0]?.at ?? '2023-11-18'
  return aDecision({ id: `decision-${index}`, adoptedAt: inForceFrom.slice(0, 10), inForceFrom, effects })
}
