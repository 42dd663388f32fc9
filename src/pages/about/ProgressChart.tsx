import type { Fence } from '../../../geodata/schema/fence.ts'
import type { PartialDate } from '../../../geodata/schema/scalars.ts'
import { percent } from '../../geometry/svg-path.ts'
import { shortDate } from '../../i18n/dates.ts'
import { longDate } from '../../i18n/format.ts'
import { useTextSite } from '../../site/text-site.ts'
import { useKilometres, usePlanned } from './figures.ts'

/** px. Widths are shares of the figure's, so that letters keep their size on every screen. */
const HEIGHT = 226
const BASE = 204
const TOP = 24

/** Bars on a true scale of time, under a line at the length that was planned. */
export function ProgressChart() {
  const { programme, texts, view } = useTextSite()
  const text = texts.about.fence
  const kilometres = useKilometres()
  const planned = usePlanned()
  const { progress, plannedKm } = programme
  const scale = timeScale(progress.map(({ date }) => date))
  const most = Math.max(Number(plannedKm.value) || 0, ...progress.map(({ km }) => km))
  const levelOf = (km: number) => BASE - (km / most) * (BASE - TOP)
  const say = (entry: (typeof progress)[number] | undefined) =>
    entry ? `${text.km(kilometres(entry))}, ${longDate(entry.date, view.language)}` : ''
  return (
    <svg
      className="progress-chart"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={text.summary(say(progress[0]), say(progress.at(-1)), planned)}
    >
      <line className="planned" x1="0" x2="100%" y1={TOP} y2={TOP} />
      <text x="0" y={TOP - 7}>
        {text.planned(planned)}
      </text>
      {progress.map((entry) => (
        <ProgressBar
          key={entry.date}
          entry={entry}
          place={scale.place(entry.date)}
          top={levelOf(entry.km)}
          base={BASE}
        />
      ))}
      <line className="base" x1="0" x2="100%" y1={BASE} y2={BASE} />
      {scale.years.map((year) => (
        <g key={year}>
          <line x1={percent(scale.place(year))} x2={percent(scale.place(year))} y1={BASE} y2={BASE + 5} />
          <text x={percent(scale.place(year))} y={BASE + 19} textAnchor="middle">
            {year.slice(0, 4)}
          </text>
        </g>
      ))}
    </svg>
  )
}

interface Props {
  entry: Fence['programme']['progress'][number]
  /** How far along the scale of time, 0 to 1. */
  place: number
  /** px from the top of the chart. */
  top: number
  base: number
}

/** px */
const WIDTH = 10

/** A figure of the chart. Its words stand above the first ones and to the left of later ones, where there is room. */
function ProgressBar({ entry, place, top, base }: Props) {
  const { texts, view } = useTextSite()
  const kilometres = useKilometres()
  const isEarly = place < 0.3
  return (
    <g className={entry.approximate ? 'approximate' : undefined}>
      <rect
        x={percent(place)}
        y={top}
        width={WIDTH}
        height={base - top}
        transform={`translate(${-WIDTH / 2} 0)`}
      />
      <text
        x={percent(place)}
        dx={isEarly ? -WIDTH / 2 : -WIDTH / 2 - 6}
        y={isEarly ? top - 7 : top + 10}
        textAnchor={isEarly ? 'start' : 'end'}
      >
        <tspan className="figure">{texts.about.fence.km(kilometres(entry))}</tspan>
        <tspan className="when">, {shortDate(entry.date, view.language)}</tspan>
      </text>
    </g>
  )
}

const DAY = 24 * 60 * 60 * 1000

/** Margin before the first figure and after the last, as a share of the time between them. */
const MARGIN = 0.06

/** The scale of time of a chart: how far along it a date lies, 0 to 1, and the years that begin on it. */
interface TimeScale {
  place(date: PartialDate): number
  years: readonly string[]
}

/** A true scale of time over dates, oldest first. A month stands at its middle, a year at its own. */
export function timeScale(dates: readonly PartialDate[]): TimeScale {
  const first = timeOf(dates[0] ?? '1970')
  const last = timeOf(dates.at(-1) ?? '1970')
  const span = Math.max(last - first, DAY)
  const place = (date: PartialDate) => round(MARGIN + ((timeOf(date) - first) / span) * (1 - 2 * MARGIN))
  const [from, to] = [new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear()]
  const years = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => `${from + index}-01-01`)
  return { place, years }
}

function timeOf(date: PartialDate): number {
  if (date.length === 4) return Date.parse(`${date}-07-01`)
  return Date.parse(date.length === 7 ? `${date}-15` : date)
}

function round(share: number): number {
  return Math.round(share * 1e4) / 1e4
}
