import { median } from '../report/statistics.ts'
import type { CandidateId } from './candidates.ts'
import type { Load } from './measure-load.ts'
import type { Outcomes } from './run-rounds.ts'
import { KINDS } from './traffic.ts'

type Figure = (load: Load) => number | null

export const totalBytes = ({ bytes }: Load): number => KINDS.reduce((sum, kind) => sum + bytes[kind], 0)

export function loadsOf(outcomes: Outcomes, id: CandidateId): readonly Load[] {
  const outcome = outcomes.get(id)
  return outcome && 'loads' in outcome ? outcome.loads : []
}

/** The median of a figure; null where a candidate has none. */
export function medianOf(outcomes: Outcomes, id: CandidateId, figure: Figure): number | null {
  const figures = loadsOf(outcomes, id).flatMap((load) => figure(load) ?? [])
  return figures.length > 0 ? median(figures) : null
}

/** How many times a figure of one candidate is that of another: the median of the ratios of each round. */
export function ratioOf(
  outcomes: Outcomes,
  [one, other]: readonly [CandidateId, CandidateId],
  figure: Figure,
): number | null {
  const others = loadsOf(outcomes, other)
  const ratios = loadsOf(outcomes, one).flatMap((load, round) => {
    const beside = others[round]
    const [above, below] = [figure(load), beside ? figure(beside) : null]
    return above === null || below === null || below === 0 ? [] : [above / below]
  })
  return ratios.length > 0 ? median(ratios) : null
}
