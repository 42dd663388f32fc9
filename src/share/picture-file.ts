import type { Language } from '../address/view.ts'
import { helsinkiClock, type Instant } from '../model/helsinki.ts'

export const PICTURE_TYPES = ['png', 'svg'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

/** The file of a picture of the map as it was from an instant on, below the site: `map/en/2023-12-14T0800.png`. */
export function pictureFile(from: Instant, language: Language, type: PictureType): string {
  const { day, time } = helsinkiClock(from)
  return `map/${language}/${day}T${time.replace(':', '')}.${type}`
}
