import type { Day } from '../../geodata/schema/scalars.ts'
import { addDays, helsinkiClock, helsinkiInstant } from '../model/helsinki.ts'
import type { Moment } from '../model/moment.ts'
import type { Reading, Repair } from './repair.ts'
import { unwrapped } from './spelling.ts'
import type { AddressRules } from './view.ts'
import { readWrittenDay, readWrittenTime, type WrittenTime } from './written-date.ts'

type DateRules = Pick<AddressRules, 'opensOn' | 'recordFrom' | 'recordTo'>

/**
 * Reads a moment: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` in Helsinki time. Other ways of writing one are
 * understood; a moment outside the record becomes the first or the last day of it, without a time.
 */
export function readDate(given: string, rules: DateRules): Reading<Moment> {
  const written = readWrittenDay(plain(given))
  if (!written) {
    return { value: null, repair: { kind: 'date-not-understood', given, shown: rules.opensOn } }
  }
  const { day, inCalendar } = written
  const rest = written.rest.replace(/^[\s,T]+/i, '')
  const time = rest === '' ? null : readWrittenTime(rest)
  const value: Moment = time && isNearRecord(day, rules) ? helsinkiMoment(day, time) : { day }
  const outside = outsideRecord(value.day, rules)
  return outside ? { value: { day: outside.shown }, repair: outside } : { value, repair: repairOf() }

  function repairOf(): Repair | null {
    if (!inCalendar) return { kind: 'date-not-in-calendar', given, shown: value }
    if (rest !== '' && time === null) return { kind: 'time-not-on-clock', given, shown: day }
    if (time?.offset === null && time.time !== value.time) {
      return { kind: 'time-skipped', given: { day, time: time.time }, shown: value }
    }
    return writeDate(value) === given ? null : { kind: 'date-rewritten', given, shown: value }
  }
}

/** `2023-11-20`, or `2023-11-20T07:30`. */
export function writeDate({ day, time }: Moment): string {
  return time === undefined ? day : `${day}T${time}`
}

/** Without punctuation round it, and with every kind of dash as a hyphen: word processors put dashes into dates. */
function plain(text: string): string {
  return unwrapped(text).replace(/[\p{Dash_Punctuation}−]/gu, '-')
}

function helsinkiMoment(day: Day, { time, offset }: WrittenTime): Moment {
  return helsinkiClock(
    offset === null ? helsinkiInstant(day, time) : Date.parse(`${day}T${time}Z`) - offset * 60_000,
  )
}

/** An offset from UTC may move a time into a neighbouring day. In years far off there is no clock to ask. */
function isNearRecord(day: Day, { recordFrom, recordTo }: DateRules): boolean {
  return day >= addDays(recordFrom, -1) && day <= addDays(recordTo, 1)
}

function outsideRecord(given: Day, { recordFrom, recordTo }: DateRules) {
  if (given < recordFrom) return { kind: 'date-before-record', given, shown: recordFrom } as const
  if (given > recordTo) return { kind: 'date-after-record', given, shown: recordTo } as const
  return null
}
