import { recordScale } from '../../drawing/time-scale.ts'
import type { Wordings } from '../../i18n/words/moment-words.ts'
import { reopeningWords, sinceWords } from '../../i18n/words/true-to-time.ts'
import { helsinkiClock, type Instant } from '../../model/helsinki.ts'
import { lastReopening, openSpans } from '../../model/open-spans.ts'
import { MomentLink } from '../../parts/moment/MomentLink.tsx'
import { percent } from '../../parts/time/places.ts'
import { useSite } from '../../site/site.ts'

/** In the empty field of the figure: the last that happened, each with a link to its day. */
export function TimeNotes() {
  const site = useSite()
  const { register, view } = site
  const scale = recordScale(register)
  const reopening = lastReopening(register)
  const since = openSpans(register, register.crossings).at(-1)?.from ?? scale.from
  return (
    <div className="time-notes">
      {/* As wide as what its words are about is far from the start. */}
      <svg width={percent(scale.shareOf(reopening?.from ?? since))} height="1" aria-hidden="true" />
      <ul>
        {reopening && <Note at={reopening.from} words={reopeningWords(reopening, view.language)} />}
        <Note at={since} words={sinceWords(site)} />
      </ul>
    </div>
  )
}

function Note({ at, words: [full, brief] }: { at: Instant; words: Wordings }) {
  return (
    <li>
      <MomentLink to={{ day: helsinkiClock(at).day }}>
        <span className="time-full">{full}</span>
        <span className="time-brief">{brief}</span>
      </MomentLink>
    </li>
  )
}
