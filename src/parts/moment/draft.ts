import type { Day } from '../../../geodata/schema/scalars.ts'
import { readDate } from '../../address/date.ts'
import type { RepairOf } from '../../address/repair.ts'
import type { AddressRules } from '../../address/view.ts'

/** The day that a draft means, and what to say if another is shown. */
export interface ReadDraft {
  day: Day
  repair: RepairOf<(typeof SAID)[number]> | null
}

/** The reader sees other repairs in the field, such as the order of day and month. */
const SAID = ['date-before-record', 'date-after-record', 'date-not-in-calendar'] as const

/** A year of one or two digits, as a date field gives it: of this century. */
const SHORT_YEAR = /^00(?=\d\d-)/

/**
 * The day meant by the text typed or pasted into a date field, within the record; null while it is incomplete. A
 * half-typed date field gives nothing, or an incomplete year: `0202-12-14`.
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
