import { citation } from '../../i18n/words/quotation.ts'
import { useSite } from '../../site/site.ts'
import { useToday } from '../../site/useToday.ts'
import { useWholeAddress } from '../share/useWholeAddress.ts'
import type { Quoted } from './part.ts'

/** How to cite the view; the day of reading is the reader's own, once a script knows it. */
export function Citation({ crossing, address }: Pick<Quoted, 'crossing' | 'address'>) {
  const site = useSite()
  const words = citation(site, crossing, useToday()).join(useWholeAddress(address))
  // Replaced whole, as all text that changes.
  return <p key={words}>{words}</p>
}
