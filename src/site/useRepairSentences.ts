import { useEffect, useState } from 'react'
import type { RepairSentences } from '../i18n/repair-sentence.ts'
import { useSite } from './site.ts'

/** What to say of repairs, loaded once there is something to say; null until then. */
export function useRepairSentences(isNeeded: boolean): RepairSentences | null {
  const { dictionary } = useSite()
  const [sentences, setSentences] = useState<RepairSentences | null>(null)
  useEffect(
    function loadSentences() {
      // The page is whole without them: where they do not come, nothing is asked of its reader.
      if (!isNeeded) return
      dictionary.seldom().then(
        ({ repairs }) => setSentences(repairs),
        () => undefined,
      )
    },
    [isNeeded, dictionary],
  )
  return sentences
}
