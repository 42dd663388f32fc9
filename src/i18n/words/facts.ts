import type { Language } from '../../address/view.ts'
import type { Moment } from '../../model/helsinki.ts'
import type { Register } from '../../model/register.ts'
import type { Situation } from '../../model/situation.ts'
import type { When } from '../dates.ts'
import type { Dictionary } from '../en/dictionary.tsx'

/** What a sentence is made from: what is known, what holds at the moment shown, and the language. */
export interface Facts {
  register: Register
  dictionary: Dictionary
  view: { language: Language }
  moment: Moment
  situation: Situation
}

/** The end of the record: what holds, and since when, if that can be said. */
export interface LatestRecord {
  what: string
  since: When | null
}
