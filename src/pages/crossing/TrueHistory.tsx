import { textRoom } from '../../drawing/text-width.ts'
import { closeScale, monthsOn, recordScale, type TimeScale } from '../../drawing/time-scale.ts'
import { percent } from '../../geometry/svg-path.ts'
import type { When } from '../../i18n/dates.ts'
import { shortDay } from '../../i18n/format.ts'
import { textsOf } from '../../i18n/texts.ts'
import type { Wordings } from '../../i18n/words/moment-words.ts'
import { recordInWords } from '../../i18n/words/record-in-words.ts'
import { daysToConfirmation } from '../../i18n/words/true-to-time.ts'
import { DAY, endOfDay, HOUR, helsinkiClock, helsinkiInstant } from '../../model/helsinki.ts'
import { type OpenSpan, openSpans } from '../../model/open-spans.ts'
import type { Crossing } from '../../model/register.ts'
import { besides } from '../../parts/time/besides.ts'
import { RecordAxis, Ticks } from '../../parts/time/TimeAxis.tsx'
import { rounded, TimeBar } from '../../parts/time/TimeBar.tsx'
import { useSite } from '../../site/site.ts'
import { Island } from '../Island.tsx'

const SENTENCE = 'true-to-time'

/** When a crossing was open, on an even scale of days: the months of the changes and, below them, the whole record. */
export function TrueHistory({ crossing }: { crossing: Crossing }) {
  const { register, view } = useSite()
  const close = closeScale(register)
  if (!close) return null
  const spans = openSpans(register, [crossing])
  const whole = recordScale(register)
  return (
    <div className="true-history time">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the sentence below is its name */}
      <svg className="time-close" role="img" aria-labelledby={SENTENCE}>
        <TimeBar scale={close} spans={spans} total={1} />
        {spans.map((span) => (
          <SpanWords key={span.from} span={span} scale={close} />
        ))}
        <CloseAxis scale={close} />
      </svg>
      <Wedge share={close.days / whole.days} />
      <svg className="time-whole" aria-hidden="true">
        <TimeBar scale={whole} spans={spans} total={1} />
        <RecordAxis status={spans.at(-1)?.open ? 'open' : 'closed'} rise="-1.3em" />
        <SinceWords span={spans.at(-1)} scale={whole} />
      </svg>
      <p id={SENTENCE} className="time-sentence" aria-hidden="true">
        {recordInWords(register, view.language, crossing)}
      </p>
      <Island name="HistoryMoments" />
    </div>
  )
}

/** px: the least that the figure is wide with its words in full, and with brief ones. See time.css. */
const WIDTHS = { full: 528, brief: 288 }
const GAP = 8
const SIZE = 12.5

function fits(words: string, room: number): boolean {
  return textRoom(words, SIZE, 600) <= room
}

/** A state in the months of the changes: in its bar, above its line, or above a bar too short for words. */
function SpanWords({ span, scale }: { span: OpenSpan; scale: TimeScale }) {
  const { register, dictionary, view } = useSite()
  const text = textsOf(view.language).time
  const { from, to, open } = span
  if (from >= scale.to) return null
  const [start, end] = [scale.shareOf(from), scale.shareOf(to)]
  if (open > 0) {
    const word = dictionary.status.word.open
    if (fits(word, (end - start) * WIDTHS.brief - 2 * GAP)) {
      return (
        <text x={percent(start)} dx={GAP} y="50%" dy=".35em">
          {word}
        </text>
      )
    }
    const hours = Math.round((to - from) / HOUR)
    return (
      <text className="time-state" x={percent((start + end) / 2)} y="-.5em" textAnchor="middle">
        {to - from < 3 * DAY ? text.hours(hours) : word}
      </text>
    )
  }
  const { day: date, time } = helsinkiClock(from)
  const isFirst = from === helsinkiInstant(register.record.recordFrom)
  const when: When = { date, form: 'without year' }
  const closed = dictionary.status.word.closed
  const candidates = isFirst ? [closed] : [text.from({ ...when, time }), text.from(when), closed]
  const wordsIn = (width: number) =>
    candidates.find((words) => fits(words, (end - start) * width - GAP)) ?? ''
  return (
    <InBothWidths
      words={[wordsIn(WIDTHS.full), wordsIn(WIDTHS.brief)]}
      x={percent(start)}
      dx={GAP}
      y=".5em"
      textAnchor="start"
    />
  )
}

/** At the end of the record: since when its state holds, and for how long that is known. */
function SinceWords({ span, scale }: { span: OpenSpan | undefined; scale: TimeScale }) {
  const { register, dictionary, view } = useSite()
  if (!span) return null
  const { day: date } = helsinkiClock(span.from)
  const share = scale.shareOf(endOfDay(register.record.lastConfirmedOn) + 1)
  const { textAnchor, sign } = besides(share)
  const word = dictionary.status.word[span.open > 0 ? 'open' : 'closed']
  const since = `${word} ${dictionary.status.since({ date, form: 'short' })}`
  const days = daysToConfirmation(register, span.from)
  const room = Math.max(share, 1 - share) * WIDTHS.brief - GAP
  const text = textsOf(view.language).time
  const brief = since + text.forDays(days)
  const words: Wordings =
    days > 0 ? [since + text.toConfirmation(days), fits(brief, room) ? brief : since] : [since, since]
  return <InBothWidths words={words} x={percent(share)} dx={GAP * sign} y="-.9em" textAnchor={textAnchor} />
}

interface Place {
  x: string
  dx: number
  y: string
  textAnchor: 'start' | 'end'
}

function InBothWidths({ words: [full, brief], ...place }: Place & { words: Wordings }) {
  if (full === brief) {
    return (
      <text className="time-state" {...place}>
        {full}
      </text>
    )
  }
  return (
    <>
      <text className="time-state time-full" {...place}>
        {full}
      </text>
      <text className="time-state time-brief" {...place}>
        {brief}
      </text>
    </>
  )
}

/** A tick a day, and the first day of each month in words. */
function CloseAxis({ scale }: { scale: TimeScale }) {
  const { register, view } = useSite()
  const months = [register.record.recordFrom, ...monthsOn(scale)]
  return (
    <svg aria-hidden="true" y="100%" className="time-axis">
      <Ticks scale={scale} days={months} isLong={() => true} />
      <svg
        aria-hidden="true"
        className="time-days"
        y={11}
        height={5}
        viewBox={`0 0 ${rounded(scale.days)} 1`}
        preserveAspectRatio="none"
      >
        <path d={`M0 .5H${rounded(scale.days)}`} />
      </svg>
      {months.map((day) => (
        <text key={day} x={percent(scale.shareOf(helsinkiInstant(day)))} dx={4} y="2.1em">
          {shortDay(day, view.language)}
        </text>
      ))}
    </svg>
  )
}

/** From the months of the changes down to where they are in the whole record. */
function Wedge({ share }: { share: number }) {
  const x = Number(share.toFixed(4))
  return (
    <svg className="time-wedge" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <path d={`M1 0L${x} .66V1H0V0`} />
    </svg>
  )
}
