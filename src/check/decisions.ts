import type { Decision, Status } from '../../geodata/schema/decision.ts'
import { type GeodataParts, geodataFiles } from '../../geodata/schema/geodata.ts'
import { instantByClock, wrongOffset } from './helsinki.ts'
import type { Problem } from './problem.ts'

/** Whether the decisions follow one another and each changes what it says. */
export function decisionProblems({ decisions, crossings }: GeodataParts): Problem[] {
  if (!decisions) return []
  const ids = crossings?.features.map(({ id }) => id)
  return [...decisionDates(decisions), ...decisionEffects(decisions, ids)].map((problem) => ({
    file: geodataFiles.decisions,
    ...problem,
  }))
}

type Found = Omit<Problem, 'file'>

/** The dates of each decision, and the order of the decisions by them. */
function decisionDates(decisions: readonly Decision[]): Found[] {
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
  if (instantByClock(inForceFrom) < instantByClock(adoptedAt)) {
    const message = `is in force from ${inForceFrom}, before it was adopted (${adoptedAt}); correct one of the two.`
    found.push({ entry: id, message })
  }
  if (announcedUntil && announcedUntil < inForceFrom.slice(0, 10)) {
    const message = `is ${announcedUntil}, before the decision is in force (${inForceFrom}); correct one of the two.`
    found.push({ entry: `${id}, announcedUntil`, message })
  }
  for (const [n, { crossing, at }] of effects.entries()) {
    if (instantByClock(at) >= instantByClock(inForceFrom)) continue
    const message = `sets ${crossing} at ${at}, before the decision is in force (${inForceFrom}); correct one of the two.`
    found.push({ entry: `${id}, effects[${n}]`, message })
  }
  return found
}

function order({ id, adoptedAt, inForceFrom }: Decision, before: Decision | undefined): Found[] {
  if (!before) return []
  if (instantByClock(adoptedAt) < instantByClock(before.adoptedAt)) {
    const message = `was adopted ${adoptedAt}, before ${before.id} (${before.adoptedAt}), which stands above it; put the decisions in the order in which they were adopted.`
    return [{ entry: id, message }]
  }
  if (instantByClock(inForceFrom) <= instantByClock(before.inForceFrom)) {
    const message = `is in force from ${inForceFrom}, not later than ${before.id} (${before.inForceFrom}), which it follows; two decisions cannot hold at once: correct one of the two.`
    return [{ entry: id, message }]
  }
  return []
}

function overlap({ id, effects, inForceFrom }: Decision, next: Decision | undefined): Found[] {
  if (!next || instantByClock(next.inForceFrom) <= instantByClock(inForceFrom)) return []
  return effects.flatMap(({ crossing, at }, n) => {
    if (instantByClock(at) < instantByClock(next.inForceFrom)) return []
    const message = `sets ${crossing} at ${at}, when ${next.id} is in force already (from ${next.inForceFrom}); move the effect to that decision or correct its time.`
    return [{ entry: `${id}, effects[${n}]`, message }]
  })
}

/** What set a crossing's status, and when; `null` is a status that can no longer be followed. */
type Standing = { status: Status; by: string | null; at: number } | null

/**
 * Whether each effect changes something, and whether applications are accepted only where it is open.
 * Every crossing is open when the record begins. After a mistake a crossing is not followed further, so that one
 * mistake is one problem.
 * @param known ids of the crossings, if they could be read
 */
function decisionEffects(decisions: readonly Decision[], known: readonly string[] | undefined): Found[] {
  const mistyped = decisions
    .flatMap(({ effects }) => effects)
    .some(({ crossing }) => known?.includes(crossing) === false)
  if (mistyped) return []
  const standings = new Map<string, Standing>()
  return decisions.flatMap((decision) => [
    ...decision.effects
      .map((effect, n) => ({ effect, n }))
      .sort((a, b) => instantByClock(a.effect.at) - instantByClock(b.effect.at))
      .flatMap(({ effect, n }) => apply(standings, decision.id, effect, n)),
    ...accepted(standings, decision),
  ])
}

function apply(
  standings: Map<string, Standing>,
  id: string,
  { crossing, status, at }: Decision['effects'][number],
  n: number,
): Found[] {
  const before = standings.get(crossing)
  if (before === null) return []
  const instant = instantByClock(at)
  const message =
    before?.at === instant
      ? `sets ${crossing} a second time at ${at}, after ${before.by}; keep one of the two effects.`
      : (before?.status ?? 'open') === status
        ? `sets ${crossing} to ${status}, but it is ${status} already since ${before?.by ?? 'the record begins'}; remove the effect or correct its status.`
        : undefined
  standings.set(crossing, message ? null : { status, by: id, at: instant })
  return message ? [{ entry: `${id}, effects[${n}]`, message }] : []
}

function accepted(standings: ReadonlyMap<string, Standing>, { id, applications }: Decision): Found[] {
  return applications.acceptedAt.flatMap((crossing, n) => {
    const standing = standings.get(crossing)
    if (standing?.status !== 'closed') return []
    const message = `names ${crossing}, which is closed since ${standing.by}; remove it or open the crossing by an effect.`
    return [{ entry: `${id}, applications.acceptedAt[${n}]`, message }]
  })
}
