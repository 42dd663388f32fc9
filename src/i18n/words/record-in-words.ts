import type { Language } from '../../address/view.ts'
import { helsinkiClock } from '../../model/helsinki.ts'
import { openSpans } from '../../model/open-spans.ts'
import type { Crossing, Register } from '../../model/register.ts'
import type { When } from '../dates.ts'
import { textsOf } from '../texts.ts'

/**
 * A whole record in one sentence, for those who do not see the figure that is true to time: from when on how many
 * crossings were open or, with a crossing, whether that was.
 */
export function recordInWords(register: Register, language: Language, own: Crossing | null = null): string {
  const text = textsOf(language).time
  const crossings = own ? [own] : register.crossings
  const steps = openSpans(register, crossings).map(({ from, open }) => {
    const { day: date, time } = helsinkiClock(from)
    const when: When = { date, time: time === '00:00' ? undefined : time, form: 'short' }
    return own ? text.stateFrom(open > 0 ? 'open' : 'closed', when) : text.countFrom(open, when)
  })
  const { lastConfirmedOn, searchedUpTo } = register.record
  const [confirmed, searched] = [lastConfirmedOn, searchedUpTo].map((date): When => ({ date, form: 'short' }))
  return text.sentence(
    { name: own?.names[language] ?? null, total: crossings.length },
    steps,
    confirmed ?? {},
    searched ?? {},
  )
}
