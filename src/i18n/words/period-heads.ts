import type { Day } from '../../../geodata/schema/scalars.ts'
import { addDays, helsinkiClock } from '../../model/helsinki.ts'
import { type Period, settledAt } from '../../model/periods.ts'
import { dayMonth, dayRange, shortDay } from '../format.ts'
import type { Facts } from './facts.ts'

/** The day that stands for a period: the end of its first, by which all it begins with has usually come in. */
export function dayOf({ from, to }: Period, { record }: Facts['register']): Day {
  if (from !== null) return helsinkiClock(from).day
  return to === null ? record.recordFrom : addDays(helsinkiClock(to).day, -1)
}

/** Its head in the table: "Before 18 Nov", "18–23 Nov", "Since 15 Dec". A day is not parted from its month. */
export function headOf({ from, to }: Period, { register, dictionary, view }: Facts): string {
  const year = register.record.opensOn.slice(0, 4)
  const short = (day: Day) => unbroken((day.startsWith(year) ? dayMonth : shortDay)(day, view.language))
  if (from === null) return to === null ? '' : dictionary.matrix.before(short(helsinkiClock(to).day))
  if (to === null) return dictionary.matrix.since(short(helsinkiClock(from).day))
  const [firstDay, lastDay] = [helsinkiClock(from).day, helsinkiClock(settledAt({ to })).day]
  const inAnotherYear = !lastDay.startsWith(year)
  const [first = '', last = ''] = dayRange(firstDay, lastDay, view.language, inAnotherYear).split('–')
  return first.includes(' ') ? `${unbroken(first)}–${unbroken(last)}` : `${first}–${last}`
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}
