import { recordScale } from '../../drawing/time-scale.ts'
import { momentWords, reopeningWords, sinceWords, type Wordings } from '../../i18n/words/true-to-time.ts'
import { helsinkiClock, type Instant } from '../../model/helsinki.ts'
import { lastReopening, openSpans } from '../../model/open-spans.ts'
import { useSite } from '../../site/site.ts'
import { MomentLink } from '../moment/MomentLink.tsx'
import { MomentMark } from './MomentMark.tsx'
import { percent } from './places.ts'

/** On the figure of the home page: the moment shown, and in its empty field the last that happened, each a link. */
export function TimeNotes() {
  const site = useSite()
  const { register, at } = site
  const scale = recordScale(register)
  const reopening = lastReopening(register)
  const since = openSpans(register, register.crossings).at(-1)?.from ?? scale.from
  return (
    <>
      <MomentMark className="time-mark-home" share={scale.shareOf(at)} words={momentWords(site)} />
      <div className="time-notes">
        {/* As wide as what its words are about is far from the start. */}
        <svg width={percent(scale.shareOf(reopening?.from ?? since))} height="1" aria-hidden="true" />
        <ul>
          {reopening && <Note at={reopening.from} words={reopeningWords(reopening, site)} />}
          <Note at={since} words={sinceWords(site)} />
        </ul>
      </div>
    </>
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
