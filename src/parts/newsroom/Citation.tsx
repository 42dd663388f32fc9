import { pairOf } from '../../i18n/words/crossing.ts'
import { citation } from '../../i18n/words/quotation.ts'
import { useSite } from '../../site/site.ts'
import { useToday } from '../../site/useToday.ts'
import { CrossingPair } from '../crossing/CrossingNames.tsx'
import { useWholeAddress } from '../share/useWholeAddress.ts'
import type { Quoted } from './part.ts'

/** How to cite the view; the day of reading is the reader's own, once a script knows it. */
export function Citation({ crossing, address }: Pick<Quoted, 'crossing' | 'address'>) {
  const site = useSite()
  const words = citation(site, crossing, useToday()).join(useWholeAddress(address))
  const [before, after] = crossing ? words.split(pairOf(crossing)) : [words]
  // Replaced whole, as all text that changes.
  return (
    <p key={words}>
      {before}
      {crossing && <CrossingPair crossing={crossing} />}
      {after}
    </p>
  )
}
