import { recordScale } from '../../drawing/time-scale.ts'
import { percent } from '../../geometry/svg-path.ts'
import { shortDay } from '../../i18n/format.ts'
import { textsOf } from '../../i18n/texts.ts'
import { recordInWords } from '../../i18n/words/record-in-words.ts'
import { lastReopening, openSpans } from '../../model/open-spans.ts'
import { RecordAxis } from '../../parts/time/TimeAxis.tsx'
import { TimeBar } from '../../parts/time/TimeBar.tsx'
import { PLAIN } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'
import { Island } from '../Island.tsx'
import { TimeNotes } from './TimeNotes.tsx'

const SENTENCE = 'true-to-time'

/** How many crossings are open, on an even scale of days: what the table, even by period, cannot show. */
export function TrueToTime() {
  const { register, dictionary, view, addressOf } = useSite()
  const text = textsOf(view.language).time
  const { sources, from } = dictionary.layers
  const total = register.crossings.length
  const scale = recordScale(register)
  const spans = openSpans(register, register.crossings)
  const reopening = lastReopening(register)
  const x = reopening && percent(scale.shareOf(reopening.from))
  return (
    <section className="true-to-time time">
      <h2>{text.title}</h2>
      <p className="note">
        {text.lead(total)} · {sources}:{' '}
        <a href={addressOf({ ...PLAIN, page: { kind: 'decisions' } })}>{from.decisions}</a>
      </p>
      <div className="time-plot">
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the sentence below is its name */}
        <svg className="time-field" role="img" aria-labelledby={SENTENCE}>
          {[total, total / 2, 0].map((count) => (
            <svg aria-hidden="true" key={count} y={percent(1 - count / total)} className="time-level">
              {count > 0 && <line x2="100%" />}
              <text x={-10} y=".35em" textAnchor="end">
                {count}
              </text>
            </svg>
          ))}
          {x && (
            <svg aria-hidden="true" x={x} className="time-leader">
              <line y1="1.1em" y2="70%" />
              <line x2={9} y1="1.1em" y2="1.1em" />
            </svg>
          )}
          <TimeBar scale={scale} spans={spans} total={total} />
          <RecordAxis status={spans.at(-1)?.open ? 'open' : 'closed'} rise="-.7em" />
          <svg aria-hidden="true" y="100%" className="time-axis">
            <text className="time-start" x={-28} y="3.3em">
              {shortDay(register.record.recordFrom, view.language)}
            </text>
          </svg>
        </svg>
        <TimeNotes scale={scale} reopening={reopening} since={spans.at(-1)?.from ?? scale.from} />
        <Island name="TimeMark" />
      </div>
      <p id={SENTENCE} className="time-sentence" aria-hidden="true">
        {recordInWords(register, view.language)}
      </p>
    </section>
  )
}
