import { lowerFirst } from '../i18n/first-letter.ts'
import { number } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { useTextSite } from '../site/text-site.ts'

/** The length that was planned, as its source puts it: "about 200 km". */
export function usePlanned(): string {
  const { programme, texts, view } = useTextSite()
  const { value, note } = programme.plannedKm
  if (note) return lowerFirst(localized(note, view.language))
  const written = typeof value === 'number' ? number(value, view.language) : localized(value, view.language)
  return texts.about.fence.km(written)
}
