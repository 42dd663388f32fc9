/** A time of day as somebody wrote it. */
export interface WrittenTime {
  /** `HH:MM` */
  time: string
  /** Minutes ahead of UTC; null where none is written: Helsinki. */
  offset: number | null
}

/** A space may be the plus sign of an offset: that is what `+` stands for in a query. */
const FORM =
  /^(?<hour>\d{1,2})(?:[:.]?(?<minute>\d{2})(?:[:.]?(?<second>\d{2})(?:[.,]\d+)?)?)? ?(?:(?<utc>z|utc|gmt)|(?<sign>[-+ ]?)(?<ahead>\d{2})(?::?(?<aheadMinutes>\d{2}))?)?$/i

/** Reads a time of day with or without seconds and offset. Null: no time that a clock shows. */
export function readWrittenTime(text: string): WrittenTime | null {
  const groups = FORM.exec(text)?.groups
  if (!groups) return null
  const { hour = '', minute = '00', second = '00', utc, sign, ahead, aheadMinutes = '00' } = groups
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  if (Number(ahead ?? 0) > 14 || Number(aheadMinutes) > 59) return null
  const minutesAhead = ahead === undefined ? null : Number(ahead) * 60 + Number(aheadMinutes)
  return {
    time: `${hour.padStart(2, '0')}:${minute}`,
    offset: utc ? 0 : minutesAhead && (sign === '-' ? -minutesAhead : minutesAhead),
  }
}
