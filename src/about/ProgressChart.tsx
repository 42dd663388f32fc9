import { longDate } from '../i18n/format.ts'
import { useTextSite } from '../site/text-site.ts'
import { ProgressBar } from './ProgressBar.tsx'
import { percent, timeScale } from './progress-scale.ts'
import { useKilometres } from './useKilometres.ts'
import { usePlanned } from './usePlanned.ts'

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
