import type { TimeScale } from '../../drawing/time-scale.ts'
import { type OpenSpan, openingsOf } from '../../model/open-spans.ts'

interface Props {
  scale: TimeScale
  spans: readonly OpenSpan[]
  /** How many crossings there are. */
  total: number
}

/**
 * A record true to time: hollow, and as high as crossings are open; a solid line where none is; then only dots. Its
 * units are a day and a crossing, whatever room it is given.
 */
export function TimeBar({ scale, spans, total }: Props) {
  const within = spans.filter(({ from }) => from < scale.to)
  // Beside a single crossing's bar it is level with its middle; below a line of counts it lies at its foot.
  const level = total === 1 ? 0.5 : total
  const x = (at: number) => rounded(scale.dayOf(at))
  const open = openingsOf(within).map(({ from, spans }) => {
    const steps = spans.map((span) => `V${total - span.open}H${x(span.to)}`)
    return `M${x(from)} ${total}${steps.join('')}V${total}z`
  })
  const closed = within
    .filter((span) => span.open === 0)
    .map((span) => `M${x(span.from)} ${level}H${x(span.to)}`)
  const end = spans.at(-1)?.to ?? scale.from
  return (
    <svg
      aria-hidden="true"
      className="time-bar"
      viewBox={`0 0 ${rounded(scale.days)} ${total}`}
      preserveAspectRatio="none"
    >
      {end < scale.to && <path className="time-unknown" d={`M${x(end)} ${level}H${x(scale.to)}`} />}
      <path className="time-closed" d={closed.join('')} />
      <path className="time-open" d={open.join('')} />
    </svg>
  )
}

/** To hundredths of a day, a quarter of an hour. */
export function rounded(days: number): number {
  return Number(days.toFixed(2))
}
