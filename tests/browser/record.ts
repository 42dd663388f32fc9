// The record, written down once more: what the site says is held against it. A new decision is written here too.
import type { CrossingStates } from './driver.ts'

interface Period {
  /** A day at whose end it is settled, in an address and as the page writes it. */
  day: string
  written: string
  /** Its head in the matrix. */
  head: string
  headline: string
}

export const PERIODS: readonly Period[] = [
  {
    day: '2023-11-17',
    written: '17 November 2023',
    head: 'Before 18 Nov',
    headline: '17 November 2023: all eight crossings open',
  },
  {
    day: '2023-11-18',
    written: '18 November 2023',
    head: '18–23 Nov',
    headline: '18 November 2023: four of eight crossings closed',
  },
  {
    day: '2023-11-24',
    written: '24 November 2023',
    head: '24–29 Nov',
    headline: '24 November 2023: seven of eight crossings closed',
  },
  {
    day: '2023-11-30',
    written: '30 November 2023',
    head: '30 Nov–13 Dec',
    headline: '30 November 2023: all eight crossings closed',
  },
  {
    day: '2023-12-14',
    written: '14 December 2023',
    head: '14–15 Dec',
    headline: '14 December 2023: six of eight crossings closed',
  },
  {
    day: '2023-12-15',
    written: '15 December 2023',
    head: 'Since 15 Dec',
    headline: '15 December 2023: all eight crossings closed',
  },
]

/** Where the record ends. */
export const LATEST = {
  day: '2026-05-24',
  written: '24 May 2026',
  headline: 'Latest record: all eight crossings closed',
  open: [] as readonly string[],
}

/** The days between the last period's and the end of the record on which a decision prolonged the last. */
export const PROLONGED = ['2024-01-15', '2024-02-12', '2024-04-15', '2025-04-17']

export type Status = 'open' | 'closed'

interface Crossing {
  id: string
  name: string
  across: string
  /** In each period. */
  states: readonly Status[]
  /** Since when it is closed at the end of the record. */
  closedSince: string
}

const MIDNIGHT = {
  first: '18 Nov 2023, 00:00',
  second: '24 Nov 2023, 00:00',
  third: '30 Nov 2023, 00:00',
}
const LAST = '15 Dec 2023, 20:00'

/** North to south. */
export const CROSSINGS: readonly Crossing[] = [
  crossing('raja-jooseppi', 'Raja-Jooseppi', 'Лотта', 'open open open closed closed closed', MIDNIGHT.third),
  crossing('salla', 'Salla', 'Салла', 'open open closed closed closed closed', MIDNIGHT.second),
  crossing('kuusamo', 'Kuusamo', 'Суоперя', 'open open closed closed closed closed', MIDNIGHT.second),
  crossing('vartius', 'Vartius', 'Люття', 'open open closed closed closed closed', MIDNIGHT.second),
  crossing('niirala', 'Niirala', 'Вяртсиля', 'open closed closed closed open closed', LAST),
  crossing('imatra', 'Imatra', 'Светогорск', 'open closed closed closed closed closed', MIDNIGHT.first),
  crossing('nuijamaa', 'Nuijamaa', 'Брусничное', 'open closed closed closed closed closed', MIDNIGHT.first),
  crossing('vaalimaa', 'Vaalimaa', 'Торфяновка', 'open closed closed closed open closed', LAST),
]

export const NAMES = CROSSINGS.map(({ name }) => name)

/** "Salla – Салла": the title of its page and of its popup. */
export function pairOf({ name, across }: Crossing): string {
  return `${name} – ${across}`
}

/** The statement of a day on its page and in its popup: the day, that it is shown, the state. */
export function statementOf(status: Status, written: string): RegExp {
  const day = written.replace(/([A-Z][a-z]{2})[a-z]*/, '$1')
  return new RegExp(`${day}(Shown)?${status === 'open' ? 'Open' : 'Closed'}`)
}

/** What the markers say where these are open. */
export function statesWhere(open: readonly string[]): CrossingStates {
  return Object.fromEntries(NAMES.map((name) => [name, open.includes(name) ? 'open' : 'closed']))
}

/** The names of those that are open in a period. */
export function openIn(period: Period): string[] {
  const index = PERIODS.indexOf(period)
  return CROSSINGS.filter(({ states }) => states[index] === 'open').map(({ name }) => name)
}

function crossing(id: string, name: string, across: string, states: string, closedSince: string): Crossing {
  return { id, name, across, states: states.split(' ').map(statusOf), closedSince }
}

function statusOf(word: string): Status {
  return word === 'open' ? 'open' : 'closed'
}
