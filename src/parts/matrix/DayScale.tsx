import { dayMonth, shortDay } from '../../i18n/format.ts'
import { helsinkiInstant, instantOf } from '../../model/helsinki.ts'
import { isWithin } from '../../model/periods.ts'
import { useSite } from '../../site/site.ts'
import { daySpan } from './day-scale.ts'
import { MATRIX } from './measures.ts'

const LINE = 15
/** If nearer than this, the first day's name would touch the moment's. */
const CLOSE = 80
/** About the width of a letter of the first day's name, and half that of one of the moment's. */
const LETTER = { first: 5.4, halfOfMoment: 3.8 }
/** Room beyond the last day for what comes later: the arrow, and the break before it. */
const LATER = 24

/**
 * Above the columns: the days at their true distance, each change joined to its column, the moment shown above its
 * own.
 */
export function DayScale({ size }: { size: keyof typeof MATRIX.periods }) {
  const { register, view, moment, at } = useSite()
  const span = daySpan(register.periods)
  if (!span) return null
  const width = MATRIX.periods[size]
  const column = (width - MATRIX.last[size]) / (register.periods.length - 1)
  const x = (instant: number) => span.shareOf(instant) * (width - LATER)
  const isLater = moment.day > span.last
  const mark = isLater ? width - 6 : x(Math.min(at, instantOf({ day: moment.day, time: '12:00' })))
  const markName = isLater ? shortDay(moment.day, view.language) : dayMonth(moment.day, view.language)
  const firstName = shortDay(span.first, view.language)
  const shown = register.periods.findIndex((period) => isWithin(period, at))
  return (
    <svg
      className={`day-scale day-scale-${size}`}
      width={width}
      height={MATRIX.scale}
      viewBox={`0 0 ${width} ${MATRIX.scale}`}
      role="presentation"
    >
      {register.periods.map((period, index) => (
        <Joint
          key={period.from ?? 'before'}
          shown={index === shown}
          from={period.from === null ? null : x(period.from)}
          left={index * column}
        />
      ))}
      <path className="day-scale-wedge" d={wedge()} />
      <path className="day-scale-line" d={`M0 ${LINE}H${width - 3}m-4 -3l4 3l-4 3`} />
      <path
        className="day-scale-ticks"
        d={span.days.map((day) => `M${x(helsinkiInstant(day)).toFixed(1)} ${LINE}v-4`).join('')}
      />
      {isLater && <path className="day-scale-break" d={`M${width - 20} ${LINE + 5}l4 -10m3 0l-4 10`} />}
      <path className="day-scale-mark" d={`M${mark.toFixed(1)} ${LINE + 1}l-5 -6h10z`} />
      {mark > CLOSE && (
        <text x={firstNameEnd()} y={8} textAnchor="end">
          {firstName}
        </text>
      )}
      <text
        className="day-scale-moment"
        x={Math.min(Math.max(mark, 18), width - (isLater ? 32 : 18))}
        y={8}
        textAnchor="middle"
      >
        {markName}
      </text>
      {mark < width - 1.5 * CLOSE && (
        <text x={width - LATER} y={8} textAnchor="middle">
          {dayMonth(span.last, view.language)}
        </text>
      )}
    </svg>
  )

  /**
   * At the scale's start, or further left if the moment's name needs the room: there is room, however wide the
   * letters.
   */
  function firstNameEnd(): string {
    const end = Math.min(firstName.length * LETTER.first, mark - markName.length * LETTER.halfOfMoment)
    return end.toFixed(1)
  }

  /** From the period shown on the scale down to its column. */
  function wedge(): string {
    const { from = null, to = null } = register.periods[shown] ?? {}
    const isLast = shown === register.periods.length - 1
    const [left, right] = [shown * column, isLast ? width : (shown + 1) * column]
    const [start, end] = [from === null ? 0 : x(from), to === null ? width : x(to)]
    return `M${start.toFixed(1)} ${LINE}L${left} ${MATRIX.scale}L${right} ${MATRIX.scale}L${end.toFixed(1)} ${LINE}z`
  }
}

interface JointProps {
  /** Whether the period is the one shown: it has the wedge. */
  shown: boolean
  /** Where it begins on the scale, px; null if it began before the scale does. */
  from: number | null
  /** The edge of its column, px. */
  left: number
}

/** From where a period begins on the scale down to its column. */
function Joint({ shown, from, left }: JointProps) {
  if (shown || from === null) return null
  return <path className="day-scale-joint" d={`M${from.toFixed(1)} ${LINE}L${left} ${MATRIX.scale}`} />
}
