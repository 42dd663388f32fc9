import { formatAddress } from '../../../src/address/format.ts'
import { parseAddress } from '../../../src/address/parse.ts'
import { en } from '../../../src/i18n/en/dictionary.tsx'
import { headOf } from '../../../src/i18n/words/period-heads.ts'
import { instantOf } from '../../../src/model/helsinki.ts'
import { type Period, periodsOf, settledAt } from '../../../src/model/periods.ts'
import { createRegister, type Register, type RegisterData } from '../../../src/model/register.ts'
import { crossingStateAt, situationAt } from '../../../src/model/situation.ts'
import { daySpan } from '../../../src/parts/matrix/day-scale.ts'
import { addressRulesOf, siteAt } from '../../../src/site/site-at.ts'
import * as bad from '../../unit/address/bad-addresses.ts'
import { partsOf } from '../../unit/address/rules.ts'

/** Something asked of a register, and of how many things it has to speak. */
export interface Question {
  what: string
  /** What an item is. */
  unit: string
  items: number
  ask: () => unknown
  /** Reads the things and asks nothing, for a question so short that reading is most of it. */
  read?: () => unknown
}

/** What the pages ask, of one register. */
export function questionsOf(data: RegisterData): Question[] {
  const register = createRegister(data)
  const { crossings, decisions, histories, periods } = register
  const at = instantOf({ day: '2024-06-01' })
  return [
    {
      what: 'Register made',
      unit: 'effect',
      items: decisions.reduce((sum, { effects }) => sum + effects.length, 0),
      ask: () => createRegister(data),
    },
    { what: 'Periods', unit: 'decision', items: decisions.length, ask: () => periodsOf(decisions) },
    {
      what: 'Status of all crossings',
      unit: 'crossing',
      items: crossings.length,
      ask: () => situationAt(register, at),
      read: () => crossings.filter(({ id }) => (histories.get(id)?.at(-1)?.at ?? 0) < at).length,
    },
    {
      what: 'A row of the matrix',
      unit: 'period',
      items: periods.length,
      ask: () => rowOf(register),
      read: () => periods.filter((period) => settledAt(period) < at).length,
    },
    { what: 'Heads of the matrix', unit: 'period', items: periods.length, ask: () => headsOf(register) },
    { what: 'Scale of days', unit: 'period', items: periods.length, ask: () => daySpan(periods) },
    ...addressQuestions(register),
  ]
}

/** In how many periods one crossing is open. */
function rowOf(register: Register): number {
  const [first] = register.crossings
  const isOpen = (period: Period) =>
    first && crossingStateAt(register, first.id, settledAt(period)).status === 'open'
  return register.periods.filter(isOpen).length
}

function headsOf(register: Register) {
  const site = siteAt(register, addressRulesOf(register, '/'), partsOf('/'), en)
  return register.periods.map((period) => headOf(period, site))
}

/** Good addresses, and all that the tests know of bad ones. */
function addressQuestions(register: Register): Question[] {
  const rules = addressRulesOf(register, '/')
  const last = [...rules.crossingIds].at(-1) ?? ''
  const good = [
    '/',
    `/crossings/${last}/`,
    `/2023-12-15/?date=2024-01-05&crossing=${last}`,
    '/ru/?layers=open#map=6/64/29',
  ].map(partsOf)
  const faulty = [
    bad.BAD_DATES,
    bad.BAD_TIMES,
    bad.BAD_CROSSINGS,
    bad.BAD_LAYERS,
    bad.BAD_MAPS,
    bad.BAD_PATHS,
  ]
    .flat()
    .map(({ given }) => partsOf(given))
  const parse = (addresses: typeof good) => () =>
    addresses.map((address) => formatAddress(parseAddress(address, rules).view, rules))
  return [
    { what: 'Good addresses, there and back', unit: 'address', items: good.length, ask: parse(good) },
    { what: 'Bad addresses, repaired', unit: 'address', items: faulty.length, ask: parse(faulty) },
  ]
}
