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
  const whole = useWholeAddress(address)
  const [before, after] = citation(site, crossing, useToday())
  const [work, situation] = crossing ? before.split(pairOf(crossing)) : [before]
  // Replaced whole, as all text that changes.
  return (
    <p key={before + whole + after}>
      {work}
      {crossing && <CrossingPair crossing={crossing} />}
      {situation}
      <span translate="no">{whole}</span>
      {after}
    </p>
  )
}
