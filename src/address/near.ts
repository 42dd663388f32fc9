import type { Reading } from './repair.ts'
import { folded } from './spelling.ts'

/** A name as ids have it: letters and hyphens. No position is ever one. */
const ID = /^[a-z]+(?:-[a-z]+){0,5}$/
const LONGEST = 40

/**
 * Reads the id of the town whose nearest crossings are asked for, however it is spelled. Only its form is judged
 * here: the towns are known to who answers, and load when they are needed.
 */
export function readNear(given: string): Reading<string> {
  if (isId(given)) return { value: given, repair: null }
  const shown = folded(given)
    .normalize('NFD')
    .replace(/[\p{Mark}.'’]/gu, '')
  return isId(shown)
    ? { value: shown, repair: { kind: 'near-respelled', given, shown } }
    : { value: null, repair: { kind: 'near-no-name', given } }
}

function isId(text: string): boolean {
  return text.length <= LONGEST && ID.test(text)
}
