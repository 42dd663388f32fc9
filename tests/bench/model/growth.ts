import { table } from '../report/markdown.ts'
import { questionsOf } from './questions.ts'
import { syntheticData } from './synthetic.ts'
import { timeOf } from './time-of.ts'

/** As many times as many crossings and decisions as there are. */
const STEPS = [1, 10, 100, 1000] as const
const STEP = 10
/** Of the whole time over one such step. */
const FIXED = 2
const NEAR_LINEAR = 20

interface Answer {
  what: string
  unit: string
  items: number
  time: number
  /** What it takes to read the same things and ask nothing. */
  reading: number | null
}

/** The section on how the model grows with its data. */
export function reportGrowth(): string {
  const steps = STEPS.map((times) => {
    const answers = questionsOf(syntheticData(times)).map(
      ({ what, unit, items, ask, read }): Answer => ({
        what,
        unit,
        items,
        time: timeOf(ask),
        reading: read ? timeOf(read) : null,
      }),
    )
    console.log(`${times} × done.`)
    return answers
  })
  const rows = (steps[0] ?? []).map(({ what, unit }, index) => {
    const answers = steps.flatMap((step) => step[index] ?? [])
    const cells = [...answers.map(timePerItem), ...growth(answers), verdict(answers)]
    return [`${what}, by ${unit}`, ...cells]
  })
  const head = [
    '',
    ...STEPS.map((times) => `${times} ×`),
    ...STEPS.slice(1).map((times) => `to ${times} ×`),
    'Growth',
  ]
  return [
    `Registers with up to ${STEPS.at(-1)} times as many crossings and decisions as there are, each decision with as many effects. First the processor time for each item, µs; then how many times longer the whole takes at each step of ten. Fixed: at most ${FIXED} times at every step; near-linear: at most ${NEAR_LINEAR} times, as for sorting. What takes no longer than memory does is held against reading the same things and asking nothing, since that, too, takes longer for each of them where they no longer fit the processor’s cache.`,
    table(head, rows),
  ].join('\n\n')
}

function timePerItem({ time, items }: Answer): string {
  return ((time * 1000) / items).toPrecision(3)
}

function ratios(figures: readonly number[]): number[] {
  return figures.slice(1).map((figure, index) => figure / (figures[index] ?? Number.NaN))
}

function growth(answers: readonly Answer[]): string[] {
  return ratios(answers.map(({ time }) => time)).map((ratio) => ratio.toFixed(1))
}

function verdict(answers: readonly Answer[]): string {
  const reading = ratios(answers.map(({ reading }) => reading ?? Number.NaN))
  const own = ratios(answers.map(({ time }) => time))
  // Reading is linear whatever the clock says.
  const grown = own.map((ratio, index) => (reading[index] ? (ratio * STEP) / reading[index] : ratio))
  const most = Math.max(...grown)
  if (most <= FIXED) return 'fixed'
  return most <= NEAR_LINEAR ? 'near-linear' : '**more than linear**'
}
