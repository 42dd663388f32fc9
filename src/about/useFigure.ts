import type { Fence } from '../../geodata/schema/fence.ts'
import { number } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { useTextSite } from '../site/text-site.ts'

type Figure = Fence['programme']['plan']

/** Writes a figure of the programme: its value, within the words it is given, and then its note. */
export function useFigure(): (figure: Figure, within?: (value: string) => string) => string {
  const { language } = useTextSite().view
  return ({ value, note }, within = (written) => written) => {
    const written = typeof value === 'number' ? number(value, language) : localized(value, language)
    return [within(written), note && localized(note, language)].filter(Boolean).join(' ')
  }
}
