import type { Language } from '../address/view.ts'
import { helsinkiClock, type Instant } from '../model/helsinki.ts'

export const PICTURE_TYPES = ['png', 'svg'] as const
type PictureType = (typeof PICTURE_TYPES)[number]

/** The file of a picture of the map as it was from an instant on, below the site: `map/en/2023-12-14T0800.png`. */
export function pictureFile(from: Instant, language: Language, type: PictureType): string {
  const { day, time } = helsinkiClock(from)
  return `map/${language}/${day}T${time.replace(':', '')}.${type}`
}

/** Of a share image, px: what Open Graph and X ask for. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const

/**
 * The file of a share image, below the site: `share/en/home.png`, `share/fi/salla.png`.
 * @param crossing id of the crossing that it is of; null for the map
 */
export function shareImageFile(crossing: string | null, language: Language): string {
  return `share/${language}/${crossing ?? 'home'}.png`
}
