import type { Decision, Status } from '../schema/decision.ts'
import { instantOf } from './helsinki.ts'
import type { Problem } from './problem.ts'

type Found = Omit<Problem, 'file'>
/** What set a crossing's status, and when; `null` is a status that can no longer be followed. */
type Standing = { status: Status; by: string | null; at: number } | null

/**
 * Whether each effect changes something, and whether applications are accepted only where it is open.
 * Every crossing is open when the record begins. After a mistake a crossing is not followed further, so that
 * one mistake is one problem.
 * @param known ids of the crossings, if they could be read
 */
export function decisionEffects(
  decisions: readonly Decision[],
  known: readonly string[] | undefined,
): Found[] {
  const mistyped = decisions
    .flatMap(({ effects }) => effects)
    .some(({ crossing }) => known?.includes(crossing) === false)
  if (mistyped) return []
  const standings = new Map<string, Standing>()
  return decisions.flatMap((decision) => [
    ...decision.effects
      .map((effect, n) => ({ effect, n }))
      .sort((a, b) => instantOf(a.effect.at) - instantOf(b.effect.at))
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
  const instant = instantOf(at)
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
