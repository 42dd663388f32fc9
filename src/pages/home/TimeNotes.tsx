import type { TimeScale } from '../../drawing/time-scale.ts'
import { percent } from '../../geometry/svg-path.ts'
import type { Wordings } from '../../i18n/words/moment-words.ts'
import { reopeningWords, sinceWords } from '../../i18n/words/true-to-time.ts'
import { helsinkiClock, type Instant } from '../../model/helsinki.ts'
import type { Reopening } from '../../model/open-spans.ts'
import { MomentLink } from '../../parts/moment/MomentLink.tsx'
import { useSite } from '../../site/site.ts'

interface Props {
  scale: TimeScale
  reopening: Reopening | null
  /** Since when what holds at the end of the record does. */
  since: Instant
}

/** In the empty field of the figure: the last that happened, each with a link to its day. */
export function TimeNotes({ scale, reopening, since }: Props) {
  const site = useSite()
  return (
    <div className="time-notes">
      {/* As wide as what its words are about is far from the start. */}
      <svg width={percent(scale.shareOf(reopening?.from ?? since))} height="1" aria-hidden="true" />
      <ul>
        {reopening && <Note at={reopening.from} words={reopeningWords(reopening, site.view.language)} />}
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
