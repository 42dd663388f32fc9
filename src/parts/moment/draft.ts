import type { Day } from '../../../geodata/schema/scalars.ts'
import { readDate } from '../../address/date.ts'
import type { RepairOf } from '../../address/repair.ts'
import type { AddressRules } from '../../address/view.ts'

/** A day that a draft means, and what has to be said where another is shown than was written. */
export interface ReadDraft {
  day: Day
  repair: RepairOf<(typeof SAID)[number]> | null
}

/** What else may have been put right, such as the order of day and month, is seen in the field. */
const SAID = ['date-before-record', 'date-after-record', 'date-not-in-calendar'] as const

/** A year of one or two digits, as a date field gives it out: of this century. */
const SHORT_YEAR = /^00(?=\d\d-)/

/**
 * The day that is meant by what stands in a date field or was pasted there, within the record; null as long as it is
 * not whole. A date field that is half typed gives out nothing, or a year that is not whole: `0202-12-14`.
 */
export function readDraft(
  written: string,
  rules: Pick<AddressRules, 'opensOn' | 'recordFrom' | 'recordTo'>,
): ReadDraft | null {
  const { value, repair } = readDate(written.replace(SHORT_YEAR, '20'), rules)
  if (value === null) return null
  return { day: value.day, repair: isSaid(repair) ? repair : null }
}

function isSaid(repair: { kind: string } | null): repair is ReadDraft['repair'] {
  return SAID.some((kind) => kind === repair?.kind)
}
