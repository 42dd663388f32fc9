import type { FenceSection, FenceState } from '../../../geodata/schema/fence.ts'
import type { Language } from '../../address/view.ts'
import type { Dictionary } from '../en/dictionary.tsx'
import { number } from '../format.ts'
import { lowerFirst } from '../lists.ts'

/** The state of a section within a sentence, and its length if that is known: "under construction, about 4 km" */
export function fenceWords(
  { lengthKm }: Pick<FenceSection, 'lengthKm'>,
  state: FenceState,
  { dictionary: { fence }, language }: { dictionary: Pick<Dictionary, 'fence'>; language: Language },
): string {
  const words = lowerFirst(fence.state[state])
  return lengthKm === null ? words : `${words}, ${fence.about(number(lengthKm, language))}`
}
