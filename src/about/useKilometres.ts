import { number } from '../i18n/format.ts'
import { useTextSite } from '../site/text-site.ts'

/** Writes a count of kilometres, saying where it is approximate: "35", "about 140". */
export function useKilometres(): (figure: { km: number; approximate?: true | undefined }) => string {
  const { texts, view } = useTextSite()
  return ({ km, approximate }) => {
    const written = number(km, view.language)
    return approximate ? texts.about.fence.about(written) : written
  }
}
