/** A crossing as the record has it, written down here once more: what the site says is held against it. */
type Expected = {
  id: string
  name: string
  across: string
  /** Of `DAYS`, those at whose end it is open. */
  openOn: readonly string[]
  /** Since when it is closed at the end of the record. */
  closedSince: string
}

/** Days of different states, as an address and as the page writes them. */
export const DAYS = {
  '2023-11-17': '17 November 2023',
  '2023-11-20': '20 November 2023',
  '2023-12-14': '14 December 2023',
}

const MIDNIGHT = {
  first: '18 November 2023 at 00:00',
  second: '24 November 2023 at 00:00',
  third: '30 November 2023 at 00:00',
}
const LAST = '15 December 2023 at 20:00'

/** North to south. */
export const CROSSINGS: readonly Expected[] = [
  {
    id: 'raja-jooseppi',
    name: 'Raja-Jooseppi',
    across: 'Лотта',
    openOn: ['2023-11-17', '2023-11-20'],
    closedSince: MIDNIGHT.third,
  },
  {
    id: 'salla',
    name: 'Salla',
    across: 'Салла',
    openOn: ['2023-11-17', '2023-11-20'],
    closedSince: MIDNIGHT.second,
  },
  {
    id: 'kuusamo',
    name: 'Kuusamo',
    across: 'Суоперя',
    openOn: ['2023-11-17', '2023-11-20'],
    closedSince: MIDNIGHT.second,
  },
  {
    id: 'vartius',
    name: 'Vartius',
    across: 'Люття',
    openOn: ['2023-11-17', '2023-11-20'],
    closedSince: MIDNIGHT.second,
  },
  {
    id: 'niirala',
    name: 'Niirala',
    across: 'Вяртсиля',
    openOn: ['2023-11-17', '2023-12-14'],
    closedSince: LAST,
  },
  { id: 'imatra', name: 'Imatra', across: 'Светогорск', openOn: ['2023-11-17'], closedSince: MIDNIGHT.first },
  {
    id: 'nuijamaa',
    name: 'Nuijamaa',
    across: 'Брусничное',
    openOn: ['2023-11-17'],
    closedSince: MIDNIGHT.first,
  },
  {
    id: 'vaalimaa',
    name: 'Vaalimaa',
    across: 'Торфяновка',
    openOn: ['2023-11-17', '2023-12-14'],
    closedSince: LAST,
  },
]

export const NAMES = CROSSINGS.map(({ name }) => name)

/** "Salla – Салла": the title of its page and of its popup. */
export function pairOf({ name, across }: Expected): string {
  return `${name} – ${across}`
}
