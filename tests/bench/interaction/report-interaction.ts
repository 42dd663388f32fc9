import { CPU_SLOWDOWN } from '../load/conditions.ts'
import { table } from '../report/markdown.ts'
import { median } from '../report/statistics.ts'
import { ACTIONS, type Cost } from './measure-interaction.ts'

/** The costs of the actions, one list a round. */
type Rounds = readonly (readonly Cost[])[]

/** The section on what a reader does on the home page, of this build and, where it was measured too, of the one before. */
export function reportInteraction(builds: readonly Rounds[]): string {
  const rows = ACTIONS.map(({ name }, index) => [name, ...builds.flatMap((rounds) => cells(rounds, index))])
  const heads = builds.flatMap((_, build) =>
    ['Longest task', 'Input to next paint'].map((head) => (build === 0 ? head : `${head}, before`)),
  )
  return [
    `The home page on the same phone with a processor ${CPU_SLOWDOWN} times slower; ms, medians of ${builds[0]?.length} rounds. Tasks shorter than 50 ms are not told by the browser and count as 0; inputs are told from 16 ms on, in steps of 8, and those below count as 0 too.`,
    table(['What the reader does', ...heads], rows),
    `INP of all of it, the slowest of each round: ${builds.map((rounds) => `${shown(rounds.map(slowest))} ms`).join('; before: ')}.`,
  ].join('\n\n')
}

function cells(rounds: Rounds, action: number): string[] {
  const costs = rounds.flatMap((round) => round[action] ?? [])
  return [shown(costs.map(({ longestTask }) => longestTask)), shown(costs.map(({ input }) => input))]
}

function slowest(costs: readonly Cost[]): number {
  return Math.max(...costs.map(({ input }) => input))
}

function shown(figures: readonly number[]): string {
  return median(figures).toFixed(0)
}
