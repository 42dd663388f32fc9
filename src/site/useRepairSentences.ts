import { useEffect, useState } from 'react'
import type { RepairSentences } from '../i18n/repair-sentence.ts'
import { useSite } from './site.ts'

/** The sentences on repairs, loaded once there is one; null until then. */
export function useRepairSentences(isNeeded: boolean): RepairSentences | null {
  const { dictionary } = useSite()
  const [sentences, setSentences] = useState<RepairSentences | null>(null)
  useEffect(
    function loadSentences() {
      // The page is whole without them: if they fail to load, the reader is not asked for anything.
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
