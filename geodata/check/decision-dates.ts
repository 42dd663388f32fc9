import type { Decision } from '../schema/decision.ts'
import { instantOf, wrongOffset } from './helsinki.ts'
import type { Problem } from './problem.ts'

type Found = Omit<Problem, 'file'>

/** The dates of each decision, and the order of the decisions by them. */
export function decisionDates(decisions: readonly Decision[]): Found[] {
  return decisions.flatMap((decision, index) => [
    ...offsets(decision),
    ...ownDates(decision),
    ...order(decision, decisions[index - 1]),
    ...overlap(decision, decisions[index + 1]),
  ])
}

function offsets({ id, adoptedAt, inForceFrom, effects }: Decision): Found[] {
  const instants = [
    { place: 'adoptedAt', text: adoptedAt },
    { place: 'inForceFrom', text: inForceFrom },
    ...effects.map(({ at }, n) => ({ place: `effects[${n}].at`, text: at })),
  ]
  return instants.flatMap(({ place, text }) => {
    const right = wrongOffset(text)
    if (!right) return []
    const message = `is ${text}, but clocks in Helsinki stood at ${right.slice(16)} then; write ${right}.`
    return [{ entry: `${id}, ${place}`, message }]
  })
}

function ownDates({ id, adoptedAt, inForceFrom, announcedUntil, effects }: Decision): Found[] {
  const found: Found[] = []
  if (instantOf(inForceFrom) < instantOf(adoptedAt)) {
    const message = `is in force from ${inForceFrom}, before it was adopted (${adoptedAt}); correct one of the two.`
    found.push({ entry: id, message })
  }
  if (announcedUntil && announcedUntil < inForceFrom.slice(0, 10)) {
    const message = `is ${announcedUntil}, before the decision is in force (${inForceFrom}); correct one of the two.`
    found.push({ entry: `${id}, announcedUntil`, message })
  }
  for (const [n, { crossing, at }] of effects.entries()) {
    if (instantOf(at) >= instantOf(inForceFrom)) continue
    const message = `sets ${crossing} at ${at}, before the decision is in force (${inForceFrom}); correct one of the two.`
    found.push({ entry: `${id}, effects[${n}]`, message })
  }
  return found
}

function order({ id, adoptedAt, inForceFrom }: Decision, before: Decision | undefined): Found[] {
  if (!before) return []
  if (instantOf(adoptedAt) < instantOf(before.adoptedAt)) {
    const message = `was adopted ${adoptedAt}, before ${before.id} (${before.adoptedAt}), which stands above it; put the decisions in the order in which they were adopted.`
    return [{ entry: id, message }]
  }
  if (instantOf(inForceFrom) <= instantOf(before.inForceFrom)) {
    const message = `is in force from ${inForceFrom}, not later than ${before.id} (${before.inForceFrom}), which it follows; two decisions cannot hold at once: correct one of the two.`
    return [{ entry: id, message }]
  }
  return []
}

function overlap({ id, effects, inForceFrom }: Decision, next: Decision | undefined): Found[] {
  if (!next || instantOf(next.inForceFrom) <= instantOf(inForceFrom)) return []
  return effects.flatMap(({ crossing, at }, n) => {
    if (instantOf(at) < instantOf(next.inForceFrom)) return []
    const message = `sets ${crossing} at ${at}, when ${next.id} is in force already (from ${next.inForceFrom}); move the effect to that decision or correct its time.`
    return [{ entry: `${id}, effects[${n}]`, message }]
  })
}
