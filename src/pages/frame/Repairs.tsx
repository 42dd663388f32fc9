import type { Repair } from '../../address/repair.ts'
import { type RepairSentences, repairSentence } from '../../i18n/repair-sentence.ts'
import { useSite } from '../../site/site.ts'
import { useRepairSentences } from '../../site/useRepairSentences.ts'

/** The repairs of the address. Their place is always there, so that they are announced when they come. */
export function Repairs() {
  const { repairs } = useSite()
  const sentences = useRepairSentences(repairs.length > 0)

  return (
    <div className="repairs" role="status">
      {sentences && <RepairList repairs={repairs} sentences={sentences} />}
    </div>
  )
}

/** One sentence for each repair. */
export function RepairList({
  repairs,
  sentences,
}: {
  repairs: readonly Repair[]
  sentences: RepairSentences
}) {
  return repairs.map((repair) => {
    const sentence = repairSentence(sentences, repair)
    return <p key={sentence}>{sentence}</p>
  })
}
