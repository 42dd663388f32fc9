import type { Status } from '../../../geodata/schema/decision.ts'
import type { words as english } from '../en/words.ts'
import { list, listOf } from '../lists.ts'
import { STATUS } from './grammar.ts'

const NUMBERS = [
  'nolla',
  'yksi',
  'kaksi',
  'kolme',
  'neljä',
  'viisi',
  'kuusi',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
  'kymmenen',
]
/** "neljä kahdeksasta": a number as the whole of which something is a part. */
const OUT_OF = [
  'nollasta',
  'yhdestä',
  'kahdesta',
  'kolmesta',
  'neljästä',
  'viidestä',
  'kuudesta',
  'seitsemästä',
  'kahdeksasta',
  'yhdeksästä',
  'kymmenestä',
]

/** How Finnish counts and lists. */
export const words: typeof english = {
  number: (count) => NUMBERS[count] ?? String(count),
  list: (items) => list(items, 'fi'),
  listOf: (items) => listOf(items, 'fi'),
  /** "neljä kahdeksasta rajanylityspaikasta suljettu", "kaikki kahdeksan rajanylityspaikkaa avoinna" */
  share(count, total, status) {
    const opposite: Status = status === 'open' ? 'closed' : 'open'
    if (count === 0) return words.share(total, total, opposite)
    if (count === total) return `kaikki ${words.number(total)} rajanylityspaikkaa ${STATUS[status]}`
    const part = OUT_OF[total] ? `${words.number(count)} ${OUT_OF[total]}` : `${count}/${total}`
    return `${part} rajanylityspaikasta ${STATUS[status]}`
  },
}
