import type { Browser } from '@playwright/test'
import type { Candidate, CandidateId } from './candidates.ts'
import { type Load, measureLoad } from './measure-load.ts'

/** The loads of each candidate, one a round; or why it could not be measured. */
export type Outcome = { loads: Load[] } | { reason: string }
export type Outcomes = ReadonlyMap<CandidateId, Outcome>

/**
 * Loads the candidates in turn, round by round, each round beginning with another one: what else the machine
 * does meanwhile meets them all alike. One round before, which no figure has, opens files and warms the browser.
 */
export async function runRounds(
  browser: Browser,
  candidates: readonly Candidate[],
  rounds: number,
): Promise<Outcomes> {
  const outcomes = new Map<CandidateId, Outcome>(candidates.map(({ id }) => [id, { loads: [] }]))
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % candidates.length
    for (const candidate of [...candidates.slice(first), ...candidates.slice(0, first)]) {
      const { id, name } = candidate
      const outcome = outcomes.get(id)
      if (!outcome || 'reason' in outcome) continue
      try {
        const load = await measureLoad(browser, candidate)
        if (round > 0) outcome.loads.push(load)
      } catch (error) {
        outcomes.set(id, { reason: sentenceOf(error) })
        console.error(`${name} could not be measured: ${sentenceOf(error)}`)
      }
    }
    console.log(round === 0 ? 'Warmed up.' : `Round ${round} of ${rounds} done.`)
  }
  return outcomes
}

function sentenceOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return first
}
