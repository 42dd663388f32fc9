import { addDays, helsinkiClock, type Instant } from '../../model/helsinki.ts'
import { turningPoints } from '../../model/turning-points.ts'
import { whenOf, written } from '../dates.ts'
import { dayRange, time } from '../format.ts'
import type { Facts } from './facts.ts'

/** A time in which the map stays the same, and which has a picture. */
export interface PictureSpan {
  from: Instant
  words: string
}

type SpanFacts = Pick<Facts, 'register' | 'dictionary' | 'view'>

/** Every time that has a picture, the earliest first, in few words: "18–23 Nov 2023", "14 Dec 2023, 00:00–08:00". */
export function pictureSpans(facts: SpanFacts): PictureSpan[] {
  const points = turningPoints(facts.register)
  return points.map((from, index) => ({ from, words: spanWords(facts, from, points[index + 1]) }))
}

function spanWords({ dictionary, view }: SpanFacts, from: Instant, to: Instant | undefined): string {
  const short = (at: Instant) => {
    const when = whenOf(at)
    return { ...when, form: 'short', time: when.time === MIDNIGHT ? undefined : when.time } as const
  }
  if (to === undefined) return dictionary.status.since(short(from))
  const [first, end] = [helsinkiClock(from), helsinkiClock(to)]
  if (first.time === MIDNIGHT && end.time === MIDNIGHT)
    return dayRange(first.day, addDays(end.day, -1), view.language, true).join('–')
  const start = written({ ...whenOf(from), form: 'short' }, view.language)
  if (first.day === end.day) return `${start}–${time(end.time, view.language)}`
  return `${written(short(from), view.language)} – ${written(short(to), view.language)}`
}

const MIDNIGHT = '00:00'
