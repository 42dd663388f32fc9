import type { Crossing } from './register.ts'
import type { Situation } from './situation.ts'

/** A stretch of border between two open crossings, or an end of the border (null) and one, or both ends. */
export interface Gap {
  from: Crossing | null
  to: Crossing | null
  fromKm: number
  toKm: number
  km: number
}

/** The longest stretch of border, of `borderLengthKm` in all, without an open crossing; the northernmost of equals. */
export function longestGap(situation: Situation, borderLengthKm: number): Gap {
  const open = situation.crossings.filter(({ status }) => status === 'open').map(({ crossing }) => crossing)
  const stops = [null, ...open, null]
  const gaps = stops.slice(1).map((to, index): Gap => {
    const from = stops[index] ?? null
    const fromKm = from?.borderKm ?? 0
    const toKm = to?.borderKm ?? borderLengthKm
    return { from, to, fromKm, toKm, km: toKm - fromKm }
  })
  return gaps.reduce((longest, gap) => (gap.km > longest.km ? gap : longest))
}
