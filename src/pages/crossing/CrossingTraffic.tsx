import type { TrafficCount } from '../../../geodata/schema/crossing.ts'
import { longPeriod, number } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { textsOf } from '../../i18n/texts.ts'
import type { Crossing } from '../../model/register.ts'
import { useSite } from '../../site/site.ts'
import { Marks } from './Footnotes.tsx'
import { gapsBetween, isUnknown, trafficOf, type UnknownYears } from './traffic.ts'

/** How many crossed, as far as figures were found: a chart if whole years can be compared, else the figures alone. */
export function CrossingTraffic({ crossing }: { crossing: Crossing }) {
  const text = textsOf(useSite().view.language).crossingFacts
  const { bars, others, rows } = trafficOf(crossing.traffic)
  return (
    <section className="traffic">
      <h2>{text.traffic}</h2>
      {bars.length > 0 ? (
        <>
          <TrafficChart bars={bars} label={text.traffic} />
          <p className="note">
            {text.trafficUnit} {text.noFigureAfter(bars.at(-1)?.period ?? '')} <BarSources bars={bars} />
          </p>
          {others.map((count) => (
            <OtherFigure key={count.period} count={count} />
          ))}
          <details>
            <summary>{text.figuresAsTable}</summary>
            <TrafficTable rows={rows} />
          </details>
        </>
      ) : (
        <>
          {rows.length > 0 && <TrafficTable rows={rows} />}
          <p className="note">{rows.length > 0 ? text.trafficUnit : text.noFigures}</p>
        </>
      )}
    </section>
  )
}

/** "2018–2020 [1] · 2021–2022 [2]": consecutive years with the same sources stand together. */
function BarSources({ bars }: { bars: readonly TrafficCount[] }) {
  const runs = bars.reduce<TrafficCount[][]>((found, bar) => {
    const last = found.at(-1)
    if (last && String(last[0]?.sources) === String(bar.sources)) last.push(bar)
    else found.push([bar])
    return found
  }, [])
  return runs.map((run, index) => (
    <span key={run[0]?.period}>
      {index > 0 && ' · '}
      {[...new Set([run[0]?.period, run.at(-1)?.period])].join('–')}
      <Marks ids={run[0]?.sources ?? []} />
    </span>
  ))
}

function OtherFigure({ count }: { count: TrafficCount }) {
  const { view } = useSite()
  const text = textsOf(view.language).crossingFacts
  const figure = number(count.value, view.language)
  return (
    <p className="note">
      {text.figure(
        longPeriod(count.period, view.language),
        count.approximate ? text.about(figure) : figure,
        count.note ? localized(count.note, view.language) : null,
      )}
      <Marks ids={count.sources} />
    </p>
  )
}

/** px, from the top down: figures, bars, years. */
const HEIGHT = { figure: 22, bar: 150, year: 26 }
const BASE = HEIGHT.figure + HEIGHT.bar
const BAR_SHARE = 0.68

/**
 * Crossings per year as bars. Widths are in per cent, so that letters keep their size however narrow the drawing is.
 * The figures are also in the table beside it.
 */
function TrafficChart({ bars, label }: { bars: readonly TrafficCount[]; label: string }) {
  const greatest = Math.max(...bars.map(({ value }) => value))
  return (
    <svg className="traffic-chart" width="100%" height={BASE + HEIGHT.year} role="img" aria-label={label}>
      {slotsOf(bars).map((slot) => (
        <ChartSlot key={slot.label} slot={slot} greatest={greatest} />
      ))}
      <path className="chart-base" d={`M0 ${BASE + 0.5}H4000`} />
    </svg>
  )
}

function ChartSlot({ slot: { label, value, from, width }, greatest }: { slot: Slot; greatest: number }) {
  const { dictionary, view } = useSite()
  const middle = percent(from + width / 2)
  const height = value === null ? 0 : Math.max(1, Math.round((value / greatest) * HEIGHT.bar))
  return (
    <>
      {value !== null && (
        <rect
          className="chart-bar"
          x={percent(from + (width * (1 - BAR_SHARE)) / 2)}
          y={BASE - height}
          width={percent(width * BAR_SHARE)}
          height={height}
        />
      )}
      <text className={value === null ? 'chart-gap' : 'chart-figure'} x={middle} y={BASE - height - 7}>
        {value === null ? dictionary.crossing.notKnown : number(value, view.language)}
      </text>
      <text className="chart-year" x={middle} y={BASE + 19}>
        {label}
      </text>
    </>
  )
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`
}

/** All figures, including those that no chart can draw, with their limits. */
function TrafficTable({ rows }: { rows: readonly (TrafficCount | UnknownYears)[] }) {
  const { dictionary, view } = useSite()
  const { source, notKnown } = dictionary.crossing
  const text = textsOf(view.language).crossingFacts
  return (
    <table className="traffic-table">
      <thead>
        <tr>
          <th scope="col">{text.period}</th>
          <th scope="col">{text.number}</th>
          <th scope="col">{source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          isUnknown(row) ? (
            <tr key={row.from}>
              <th scope="row">{labelOf(row)}</th>
              <td className="unknown">{notKnown}</td>
              <td />
            </tr>
          ) : (
            <tr key={row.period}>
              <th scope="row">
                {longPeriod(row.period, view.language)}
                {row.note && <span className="fact-note">{localized(row.note, view.language)}</span>}
              </th>
              <td>{figureOf(row)}</td>
              <td>
                <Marks ids={row.sources} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )

  function figureOf({ value, approximate }: TrafficCount): string {
    const figure = number(value, view.language)
    return approximate ? text.about(figure) : figure
  }
}

/** A place on the base line of the chart: a year with its bar, or a run of years without. Widths in % of the whole. */
interface Slot {
  /** "2018", or "2013–2020" */
  label: string
  /** null: nothing to draw. */
  value: number | null
  from: number
  width: number
}

/** How much wider than a bar's a slot without one is: it holds words. */
const WIDE = 1.6

/** The slots of a chart, oldest first. Missing years share one slot: a bar for each would be mostly empty paper. */
export function slotsOf(bars: readonly TrafficCount[]): Slot[] {
  const years = bars.map(({ period }) => Number(period))
  const gaps = gapsBetween(years)
  const unit = 100 / (bars.length + gaps.length * WIDE)
  const slots = [
    ...bars.map(({ period, value }) => ({ year: Number(period), label: period, value, width: unit })),
    ...gaps.map((gap) => ({ year: gap.from, label: labelOf(gap), value: null, width: unit * WIDE })),
  ].sort((a, b) => a.year - b.year)
  let from = 0
  return slots.map(({ label, value, width }) => {
    const slot = { label, value, from, width }
    from += width
    return slot
  })
}

/** "2013–2020", or one year. */
function labelOf({ from, to }: UnknownYears): string {
  return from === to ? String(from) : `${from}–${to}`
}
