import type { Fence } from '../../../geodata/schema/fence.ts'
import { number } from '../../i18n/format.ts'
import { lowerFirst } from '../../i18n/lists.ts'
import { localized } from '../../i18n/localized.ts'
import { useTextSite } from '../../site/text-site.ts'

type Figure = Fence['programme']['plan']

/** Writes a figure of the programme: its value within the given words, then its note. */
export function useFigure(): (figure: Figure, within?: (value: string) => string) => string {
  const { language } = useTextSite().view
  return ({ value, note }, within = (written) => written) => {
    const written = typeof value === 'number' ? number(value, language) : localized(value, language)
    return [within(written), note && localized(note, language)].filter(Boolean).join(' ')
  }
}

/** Writes a number of kilometres, and says if it is approximate: "35", "about 140". */
export function useKilometres(): (figure: { km: number; approximate?: true | undefined }) => string {
  const { texts, view } = useTextSite()
  return ({ km, approximate }) => {
    const written = number(km, view.language)
    return approximate ? texts.about.fence.about(written) : written
  }
}

/** The planned length, as its source puts it: "about 200 km". */
export function usePlanned(): string {
  const { programme, texts, view } = useTextSite()
  const { value, note } = programme.plannedKm
  if (note) return lowerFirst(localized(note, view.language))
  const written = typeof value === 'number' ? number(value, view.language) : localized(value, view.language)
  return texts.about.fence.km(written)
}
