import { BUDGETS, weightOf } from '../../site/page-weight.ts'
import { COMPETITORS } from '../competitors/build.ts'
import type { Goal } from '../report/markdown.ts'
import { type CandidateId, COMPETITOR_NAMES, DIST } from './candidates.ts'
import { medianOf, ratioOf, totalBytes } from './figures.ts'
import type { Load } from './measure-load.ts'
import type { Outcomes } from './run-rounds.ts'

const NEAR_THE_LIMIT = 1.15
const SOONER_THAN_OTHERS = 2.5
const NO_LATER_THAN_LEAFLET = 1.15
const BLOCKING = 50

type Format = (figure: number) => string
const times: Format = (figure) => `${figure.toFixed(2)} ×`
const ms: Format = (figure) => `${figure.toFixed(0)} ms`
const plain: Format = (figure) => figure.toFixed(3)
const kB: Format = (figure) => `${(figure / 1000).toFixed(1)} kB`

/** What was promised, and what came of it. */
export function goalsOf(outcomes: Outcomes): Goal[] {
  const weight = weightOf(DIST, 'index.html')
  return [
    atMost(
      'LCP of the home page, against itself without scripts',
      ratio('home', 'home-limit', lcp),
      NEAR_THE_LIMIT,
      times,
    ),
    atMost(
      'LCP of a crossing, against itself without scripts',
      ratio('crossing', 'crossing-limit', lcp),
      NEAR_THE_LIMIT,
      times,
    ),
    ...COMPETITORS.map((id) =>
      atLeast(
        `LCP of ${COMPETITOR_NAMES[id]}, against the home page`,
        ratio(id, 'home', lcp),
        SOONER_THAN_OTHERS,
        times,
      ),
    ),
    atMost(
      'Interactive map of the home page, against Leaflet',
      ratio('home', 'leaflet', interactive),
      NO_LATER_THAN_LEAFLET,
      times,
    ),
    ...(['home', 'crossing'] as const).flatMap((id) => [
      atMost(
        `CLS, ${id}`,
        medianOf(outcomes, id, ({ cls }) => cls),
        0,
        plain,
      ),
      atMost(
        `TBT, ${id}`,
        medianOf(outcomes, id, ({ tbt }) => tbt),
        BLOCKING,
        ms,
      ),
      atMost(`First view as sent, ${id}`, medianOf(outcomes, id, totalBytes), BUDGETS.firstView, kB),
    ]),
    atMost('Scripts before the map, gzip', weight.firstScripts, BUDGETS.firstScripts, kB),
    atMost('All scripts, gzip', weight.scripts, BUDGETS.scripts, kB),
  ]

  function ratio(one: CandidateId, other: CandidateId, figure: (load: Load) => number | null) {
    return ratioOf(outcomes, [one, other], figure)
  }
}

const lcp = (load: Load) => load.lcp
const interactive = (load: Load) => load.interactive

function atMost(what: string, figure: number | null, limit: number, format: Format): Goal {
  const isMet = figure !== null && figure <= limit
  return { what, goal: `≤ ${format(limit)}`, figure: figure === null ? null : format(figure), isMet }
}

function atLeast(what: string, figure: number | null, limit: number, format: Format): Goal {
  const isMet = figure !== null && figure >= limit
  return { what, goal: `≥ ${format(limit)}`, figure: figure === null ? null : format(figure), isMet }
}
