import type { Status } from '../../../geodata/schema/decision.ts'
import { monthsOn, recordScale, type TimeScale, yearsOn } from '../../drawing/time-scale.ts'
import { percent } from '../../geometry/svg-path.ts'
import { shortDay } from '../../i18n/format.ts'
import { textsOf } from '../../i18n/texts.ts'
import { endOfDay, helsinkiInstant } from '../../model/helsinki.ts'
import { useSite } from '../../site/site.ts'
import { besides } from './besides.ts'
import { rounded } from './TimeBar.tsx'

interface RecordAxisProps {
  /** What the record ends with. */
  status: Status
  /** How far the bar of the last confirmation reaches above the foot of the figure. */
  rise: string
}

/** The months and years of the whole record, the last confirmation, and the day of the last search. */
export function RecordAxis({ status, rise }: RecordAxisProps) {
  const { register, dictionary, view } = useSite()
  const scale = recordScale(register)
  const { lastConfirmedOn, searchedUpTo } = register.record
  const share = scale.shareOf(endOfDay(lastConfirmedOn) + 1)
  const x = percent(share)
  const { textAnchor, sign } = besides(share)
  const confirmed = dictionary.matrix.lastConfirmed({ date: lastConfirmedOn, form: 'short', unbroken: true })
  const years = yearsOn(scale)
  return (
    <svg aria-hidden="true" y="100%" className="time-axis">
      <Ticks scale={scale} isLong={(day) => years.includes(day)} days={monthsOn(scale)} />
      {years.map((day) => (
        <text key={day} x={percent(scale.shareOf(helsinkiInstant(day)))} dx={4} y="2.1em">
          {day.slice(0, 4)}
        </text>
      ))}
      <g className={`time-confirmed ${status}`}>
        <line x1={x} x2={x} y1={rise} y2=".6em" />
        <line x1={x} x2={x} y1=".6em" y2="2.2em" />
      </g>
      <text className="time-full" x="100%" y="3.3em" textAnchor="end">
        <tspan>{confirmed}</tspan>
        <tspan dx={16}>{textsOf(view.language).time.searched(shortDay(searchedUpTo, view.language))}</tspan>
      </text>
      <text className="time-brief" x={x} dx={-3 * sign} y="3.3em" textAnchor={textAnchor}>
        {confirmed}
      </text>
    </svg>
  )
}

interface Props {
  scale: TimeScale
  days: readonly string[]
  isLong(day: string): boolean
}

/** A line with a tick where each of some days begins. */
export function Ticks({ scale, days, isLong }: Props) {
  const ticks = days.map((day) => `M${rounded(scale.dayOf(helsinkiInstant(day)))} 0V${isLong(day) ? 1 : 0.5}`)
  const length = rounded(scale.days)
  return (
    <svg
      aria-hidden="true"
      className="time-ticks"
      y={11}
      height={9}
      viewBox={`0 0 ${length} 1`}
      preserveAspectRatio="none"
    >
      <path d={`M0 1V0H${length}V1${ticks.join('')}`} />
    </svg>
  )
}
