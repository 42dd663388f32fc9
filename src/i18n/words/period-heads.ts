import type { Day } from '../../../geodata/schema/scalars.ts'
import { helsinkiClock } from '../../model/helsinki.ts'
import { type Period, settledAt } from '../../model/periods.ts'
import { shortForm, type When, written } from '../dates.ts'
import { dayRange } from '../format.ts'
import type { Facts } from './facts.ts'

type HeadFacts = Pick<Facts, 'register' | 'dictionary' | 'view'>

/** Its head in the table: "Before 18 Nov", "18–23 Nov", "Since 15 Dec". No line breaks between day and month. */
export function headOf({ from, to }: Period, { register, dictionary, view }: HeadFacts): string {
  const { opensOn } = register.record
  const short = (day: Day): When => ({ date: day, form: shortForm(day, opensOn), unbroken: true })
  if (from === null) {
    return to === null ? '' : dictionary.matrix.before(written(short(helsinkiClock(to).day), view.language))
  }
  const first = helsinkiClock(from).day
  if (to === null) return dictionary.matrix.since(short(first))
  const last = helsinkiClock(settledAt({ to })).day
  const days = dayRange(first, last, view.language, shortForm(last, opensOn) === 'short')
  return (days[0]?.includes(' ') ? days.map(unbroken) : days).join('–')
}

/** The years that a period lies in, as far as it is known: "2023", "2023–2026". */
export function yearsOf({ from, to }: Period, { record }: Pick<HeadFacts['register'], 'record'>): string {
  const first = from === null ? record.recordFrom : helsinkiClock(from).day
  const last = to === null ? record.endsOn : helsinkiClock(settledAt({ to })).day
  return [...new Set([first, last].map((day) => day.slice(0, 4)))].join('–')
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}
