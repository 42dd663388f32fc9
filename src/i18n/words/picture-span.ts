import type { Instant } from '../../model/helsinki.ts'
import { turningPoints } from '../../model/turning-points.ts'
import { longInstant } from '../dates.ts'
import type { Facts } from './facts.ts'

/** A time in which the map stays the same, and which has a picture. */
export interface PictureSpan {
  from: Instant
  words: string
}

/** Every time that has a picture, the earliest first. */
export function pictureSpans({
  register,
  dictionary,
  view,
}: Pick<Facts, 'register' | 'dictionary' | 'view'>): PictureSpan[] {
  const points = turningPoints(register)
  return points.map((from, index) => {
    const to = points[index + 1]
    const words = dictionary.share.pictures.span(
      index === 0 ? null : longInstant(from, view.language),
      to === undefined ? null : longInstant(to, view.language),
    )
    return { from, words }
  })
}
