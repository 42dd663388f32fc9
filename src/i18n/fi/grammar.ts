import type { Status } from '../../../geodata/schema/decision.ts'
import { type When, written } from '../dates.ts'
import type { Dictionary } from '../en/dictionary.tsx'
import { monthName, yearOf } from '../format.ts'
import { list, listOf } from '../lists.ts'

/** A status as a word by itself. */
export const STATUS: Record<Status, string> = { open: 'avoinna', closed: 'suljettu' }

/** The state that a crossing is or stays in: "pysyy suljettuna". "Suljettu 20. marraskuuta" would be the act of closing. */
export const STATE: Record<Status, string> = { open: 'avoinna', closed: 'suljettuna' }

/** A date or a time within a sentence: "15. joulukuuta 2023 klo 20.00", "klo 0.00". */
export function inSentence(when: When): string {
  return when.date ? written(when, 'fi') : `klo ${written(when, 'fi')}`
}

/** Since a date as precise as it is known: "14. syyskuuta 2023 alkaen", "syyskuusta 2023 alkaen", "vuodesta 2024 alkaen". */
export function since(when: When): string {
  const { date = '' } = when
  if (date.length === 4) return `vuodesta ${date} alkaen`
  if (date.length === 7) return `${monthName(date, 'fi')}sta ${yearOf(date, 'fi')} alkaen`
  return `${inSentence(when)} alkaen`
}

/** In a language, by its name: "ruotsiksi", "englanniksi". */
export function inLanguage(name: string): string {
  return `${name.replace(/nti$/, 'nni')}ksi`
}

/** "rajanylityspaikalla Raja-Jooseppi", "rajanylityspaikoilla Salla ja Vartius": names in a list stay as they are. */
export function atCrossings(names: readonly string[]): string {
  return `${names.length > 1 ? 'rajanylityspaikoilla' : 'rajanylityspaikalla'} ${words.list(names)}`
}

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
export const OUT_OF = [
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

/** "kahdeksasta": see OUT_OF. */
export function outOf(total: number): string {
  return OUT_OF[total] ?? `${total}:sta`
}

const IN = [
  'nollassa',
  'yhdessä',
  'kahdessa',
  'kolmessa',
  'neljässä',
  'viidessä',
  'kuudessa',
  'seitsemässä',
  'kahdeksassa',
  'yhdeksässä',
  'kymmenessä',
]

/** A number of places in which something is: "kolmessa", "11 paikassa". */
export function inNumber(count: number): string {
  return IN[count] ?? `${count} paikassa`
}

/** How Finnish counts and lists. */
export const words: Dictionary['words'] = {
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
  /** "neljä kahdeksasta suljettu", "kaikki kahdeksan avoinna" */
  briefShare(count, total, status) {
    const opposite: Status = status === 'open' ? 'closed' : 'open'
    if (count === 0) return words.briefShare(total, total, opposite)
    if (count === total) return `kaikki ${words.number(total)} ${STATUS[status]}`
    const part = OUT_OF[total] ? `${words.number(count)} ${OUT_OF[total]}` : `${count}/${total}`
    return `${part} ${STATUS[status]}`
  },
}
