import { goalTable, table } from '../report/markdown.ts'
import type { Candidate, CandidateId } from './candidates.ts'
import { CPU_SLOWDOWN } from './conditions.ts'
import { loadsOf, medianOf, ratioOf, totalBytes } from './figures.ts'
import { goalsOf } from './goals.ts'
import type { Load } from './measure-load.ts'
import type { Outcomes } from './run-rounds.ts'
import { KINDS } from './traffic.ts'

const TIMES: readonly (readonly [string, (load: Load) => number | null])[] = [
  ['FCP', ({ fcp }) => fcp],
  ['LCP', ({ lcp }) => lcp],
  ['TBT', ({ tbt }) => tbt],
  ['Interactive map', ({ interactive }) => interactive],
]

/** The section on page loads. */
export function reportLoads(candidates: readonly Candidate[], outcomes: Outcomes): string {
  const rowsOf = (cells: (candidate: Candidate) => readonly string[]) =>
    candidates.map((candidate) => [candidate.name, ...cells(candidate)])
  const rounds = Math.max(...candidates.map(({ id }) => loadsOf(outcomes, id).length))
  return [
    `Medians of ${rounds} rounds, in which the pages were loaded in turn and each began another round; nothing was kept between two loads. A phone of 390 × 844 px, 150 ms a round trip, 1.6 Mbit/s, a processor ${CPU_SLOWDOWN} times slower, and no debugger, as a reader has none. Times in ms since the page was asked for; the map is interactive once its first frame with all layers and markers is drawn. LCP counts text and pictures, neither drawings nor canvas: on each page it is the sentence on the day shown, which the libraries’ pages can write once they have their data. What the other pages are, and how they were kept fair: [competitors/README.md](competitors/README.md).`,
    table(
      ['Page', ...TIMES.map(([name]) => name), 'CLS', 'LCP is'],
      rowsOf(({ id }) => [
        ...TIMES.map(([, figure]) => shown(medianOf(outcomes, id, figure))),
        shown(
          medianOf(outcomes, id, ({ cls }) => cls),
          3,
        ),
        loadsOf(outcomes, id)[0]?.lcpElement ?? reasonOf(outcomes, id),
      ]),
    ),
    'As many times that of the home page, median of the rounds:',
    table(
      ['Page', ...TIMES.map(([name]) => name), 'Bytes'],
      rowsOf(({ id }) =>
        [...TIMES.map(([, figure]) => figure), totalBytes].map((figure) =>
          shown(ratioOf(outcomes, [id, 'home'], figure), 2),
        ),
      ),
    ),
    ...besideBefore(outcomes),
    'Requests, and kB as they were sent, with their headers:',
    table(
      ['Page', 'Requests', ...KINDS, 'All'],
      rowsOf(({ id }) => [
        shown(medianOf(outcomes, id, ({ requests }) => requests)),
        ...KINDS.map((kind) => kB(medianOf(outcomes, id, ({ bytes }) => bytes[kind]))),
        kB(medianOf(outcomes, id, totalBytes)),
      ]),
    ),
    goalTable(goalsOf(outcomes)),
  ].join('\n\n')
}

/** The pages against the same of the build before, where that was measured. */
function besideBefore(outcomes: Outcomes): string[] {
  if (!outcomes.has('home-before')) return []
  const figures = [...TIMES.map(([, figure]) => figure), totalBytes]
  const row = (name: string, pair: readonly [CandidateId, CandidateId]) => [
    name,
    ...figures.map((figure) => shown(ratioOf(outcomes, pair, figure), 2)),
  ]
  return [
    'As many times that of the same page of the build before, median of the rounds:',
    table(
      ['Page', ...TIMES.map(([name]) => name), 'Bytes'],
      [row('Home page', ['home', 'home-before']), row('A crossing', ['crossing', 'crossing-before'])],
    ),
  ]
}

function reasonOf(outcomes: Outcomes, id: Candidate['id']): string {
  const outcome = outcomes.get(id)
  return outcome && 'reason' in outcome ? `could not be measured: ${outcome.reason}` : '–'
}

function shown(figure: number | null, decimals = 0): string {
  return figure === null ? '–' : figure.toFixed(decimals)
}

function kB(bytes: number | null): string {
  return bytes === null ? '–' : (bytes / 1000).toFixed(1)
}
