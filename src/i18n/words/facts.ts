import type { Language } from '../../address/view.ts'
import type { Moment } from '../../model/moment.ts'
import type { Register } from '../../model/register.ts'
import type { Situation } from '../../model/situation.ts'
import type { When } from '../dates.ts'
import type { Dictionary } from '../en/dictionary.tsx'

/** What a sentence is put together from: what is known, what holds at the moment shown, and in which language to say it. */
export interface Facts {
  register: Register
  dictionary: Dictionary
  view: { language: Language }
  moment: Moment
  situation: Situation
}

/** What the record knows last: what holds, and since when, where that can be said. */
export interface LatestRecord {
  what: string
  since: When | null
}
