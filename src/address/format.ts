import type { Day } from '../../geodata/schema/scalars.ts'
import { writeDate } from './date.ts'
import { writeLayers } from './layers.ts'
import { writeMapPosition } from './map-position.ts'
import { isOpening, pageAt, parseAddress } from './parse.ts'
import { writePath } from './path.ts'
import { percentEncoded } from './percent.ts'
import { type Parameter, parametersOf, writeQuery } from './query.ts'
import type { Repair, RepairKind, RepairOf } from './repair.ts'
import { type Address, type AddressRules, hasMoment, type View } from './view.ts'

type WritingRules = Pick<AddressRules, 'base' | 'opensOn' | 'pageDayOf'>

/**
 * The one canonical address of a view: path, query and fragment. The path is that of the page which shows its moment,
 * and names the day of that page unless the site opens on it; `date` follows for any other moment. Parameters stand
 * in the order `crossing`, `date`, `layers`, then those the grammar does not know; a default is left out (no
 * crossing, the moment of the page, all layers, the fitted map). Parsing it gives the same view again, without repairs.
 */
export function formatAddress(view: View, rules: WritingRules): string {
  const shown = isOpening(view.moment, rules) ? { ...view, moment: null } : view
  return pathOf(shown, rules) + rest(shown, dateBeside(shown, rules))
}

function pathOf({ language, page, crossing, moment }: View, rules: WritingRules): string {
  return writePath(
    language,
    pageAt(moment, page, crossing).page,
    rules.base,
    dayInPath({ page, moment }, rules),
  )
}

/** What follows the path. `date` is what the query says of the moment; empty for nothing. */
function rest(view: View, date: string): string {
  return queryOf({ ...view, ...pageAt(view.moment, view.page, view.crossing) }, date) + fragmentOf(view)
}

/** The day that the path names. */
function dayInPath({ page, moment }: Pick<View, 'page' | 'moment'>, rules: WritingRules): Day | null {
  if (moment === null || !hasMoment(page)) return null
  const day = rules.pageDayOf(moment)
  return day === rules.opensOn ? null : day
}

/** What the query has to say of the moment, beside the path. */
function dateBeside(view: View, rules: WritingRules): string {
  if (view.moment === null) return ''
  const date = writeDate(view.moment)
  return date === dayInPath(view, rules) ? '' : date
}

function queryOf({ page, crossing, layers, other }: View, date: string): string {
  const values = { crossing, date, layers: writeLayers(layers) }
  const names: readonly string[] = parametersOf(page)
  const known = parametersOf(page).map((name): Parameter => [name, values[name] ?? ''])
  return writeQuery([
    ...known.filter(([, value]) => value !== ''),
    ...other.filter(([name]) => !names.includes(name)),
  ])
}

function fragmentOf({ map, anchor }: View): string {
  if (map !== null) return `#map=${writeMapPosition(map)}`
  return anchor === null ? '' : `#${percentEncoded(anchor)}`
}

/**
 * The address of the page that was written for what an address means, where that is another page: the address has the
 * path of none, such as one in capitals, or its query names a moment of another. A date that is repaired stays as it
 * is written, so that the page can say so. Null if the address means no page.
 * Null also if that page would be at this very path: going there would never end.
 * @param isFound whether there is a page at hand: what else is repaired, it has to say itself
 */
export function elsewhere(address: Address, rules: AddressRules, isFound = false): string | null {
  const { view, repairs } = parseAddress(address, rules)
  if (view.page.kind === 'not-found' || (isFound && !repairs.every(isOfDate))) return null
  const path = pathOf(view, rules)
  if (path === address.pathname) return null
  return path + rest(view, writtenDate(repairs) ?? dateBeside(view, rules))
}

/**
 * A valid address in its one form, where its query names the moment that its path means anyway. Null if nothing is in
 * excess: another spelling of the rest is as good.
 */
export function withoutExcess(address: Address, rules: AddressRules): string | null {
  const { view, repairs } = parseAddress(address, rules)
  const isInExcess = /[?&]date=/.test(address.search) && dateBeside(view, rules) === ''
  return isInExcess && repairs.length === 0 ? formatAddress(view, rules) : null
}

/** A date that is repaired, as it is written. */
function writtenDate(repairs: readonly Repair[]): string | null {
  const given = repairs.find(isOfDate)?.given
  return typeof given === 'object' ? writeDate(given) : (given ?? null)
}

function isOfDate(repair: Repair): repair is RepairOf<RepairKind & `${'date' | 'time'}-${string}`> {
  return /^(?:date|time)-/.test(repair.kind)
}
