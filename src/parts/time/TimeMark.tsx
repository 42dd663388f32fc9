import { recordScale } from '../../drawing/time-scale.ts'
import { momentWords } from '../../i18n/words/moment-words.ts'
import { useSite } from '../../site/site.ts'
import { MomentMark } from './MomentMark.tsx'

/** The moment shown, on the figure of the home page. */
export function TimeMark() {
  const site = useSite()
  const share = recordScale(site.register).shareOf(site.at)
  return <MomentMark className="time-mark-home" share={share} words={momentWords(site)} />
}
