import { LANGUAGES, type Language } from '../address/view.ts'

/**
 * The first language that a reader wants and the site is published in; null where there is none.
 * `wanted`: language tags (BCP 47), the dearest first, as `navigator.languages`.
 */
export function preferredLanguage(wanted: readonly string[] = navigator.languages): Language | null {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const published = LANGUAGES.find((language) => language === primary)
    if (published) return published
  }
  return null
}
