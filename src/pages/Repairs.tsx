import { useEffect, useState } from 'react'
import type { Repair } from '../address/repair.ts'
import { type RepairSentences, repairSentence } from '../i18n/repair-sentence.ts'
import { useSite } from '../site/site.ts'

/** What in the address had to be repaired. The place for it is always there, so that what comes is said aloud. */
export function Repairs() {
  const { repairs, dictionary } = useSite()
  const [sentences, setSentences] = useState<RepairSentences | null>(null)
  const isRepaired = repairs.length > 0

  useEffect(
    function loadSentences() {
      // The page is whole without them: where they do not come, nothing is asked of its reader.
      if (isRepaired) dictionary.repairs().then(setSentences, () => undefined)
    },
    [isRepaired, dictionary],
  )

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
