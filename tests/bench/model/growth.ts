import { table } from '../report/markdown.ts'
import { questionsOf } from './questions.ts'
import { syntheticData } from './synthetic.ts'
import { timeOf } from './time-of.ts'

/** As many times as many crossings and decisions as there are. */
const STEPS = [1, 10, 100, 1000] as const
/** Of the whole time over one step of ten. */
const FIXED = 2
const NEAR_LINEAR = 20

interface Answer {
  what: string
  unit: string
  items: number
  time: number
}

/** The section on how the model grows with its data. */
export function reportGrowth(): string {
  const steps = STEPS.map((times) => {
    const answers = questionsOf(syntheticData(times)).map(
      ({ what, unit, items, ask }): Answer => ({ what, unit, items, time: timeOf(ask) }),
    )
    console.log(`${times} × done.`)
    return answers
  })
  const rows = (steps[0] ?? []).map(({ what, unit }, index) => {
    const answers = steps.flatMap((step) => step[index] ?? [])
    return [`${what}, by ${unit}`, ...answers.map(timePerItem), ...growth(answers), verdict(answers)]
  })
  const head = [
    '',
    ...STEPS.map((times) => `${times} ×`),
    ...STEPS.slice(1).map((times) => `to ${times} ×`),
    'Growth',
  ]
  return [
    `Registers with up to ${STEPS.at(-1)} times as many crossings and decisions as there are, each decision with as many effects. First the processor time for each item, µs; then how many times longer the whole takes at each step of ten. Fixed: at most ${FIXED} times at every step; near-linear: at most ${NEAR_LINEAR} times, as for sorting.`,
    table(head, rows),
  ].join('\n\n')
}

function timePerItem({ time, items }: Answer): string {
  return ((time * 1000) / items).toPrecision(3)
}

function ratios(answers: readonly Answer[]): number[] {
  return answers.slice(1).map(({ time }, index) => time / (answers[index]?.time ?? Number.NaN))
}

function growth(answers: readonly Answer[]): string[] {
  return ratios(answers).map((ratio) => ratio.toFixed(1))
}

function verdict(answers: readonly Answer[]): string {
  const most = Math.max(...ratios(answers))
  if (most <= FIXED) return 'fixed'
  return most <= NEAR_LINEAR ? 'near-linear' : '**more than linear**'
}
