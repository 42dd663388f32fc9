import type { RepairKind, RepairOf } from '../address/repair.ts'

/** One sentence for each kind of repair, in one language. */
export type RepairSentences = { [K in RepairKind]: (repair: RepairOf<K>) => string }

/** The sentence that tells a reader what has been repaired. */
export function repairSentence<K extends RepairKind>(
  sentences: { [Each in K]: (repair: RepairOf<Each>) => string },
  repair: RepairOf<K>,
): string {
  return sentences[repair.kind](repair)
}

const LONGEST = 40

/** What a reader wrote, fit to be quoted: short, and without characters that are invisible or turn the line round. */
export function excerpt(given: string): string {
  const characters = [...given.slice(0, 4 * LONGEST)]
  const cut = characters.length > LONGEST ? [...characters.slice(0, LONGEST), '…'] : characters
  return cut.join('').replace(/\p{Other}/gu, '\uFFFD')
}
