import type { Language } from '../address/view.ts'

/** Of a share image, px: what Open Graph and X ask for. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const

/**
 * The file of a share image, below the site: `share/en/home.png`, `share/fi/salla.png`.
 * @param crossing id of the crossing that it is of; null for the map
 */
export function shareImageFile(crossing: string | null, language: Language): string {
  return `share/${language}/${crossing ?? 'home'}.png`
}
