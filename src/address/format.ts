import { writeDate } from './date.ts'
import { writeLayers } from './layers.ts'
import { writeMapPosition } from './map-position.ts'
import { isOpening, parseAddress } from './parse.ts'
import { writePath } from './path.ts'
import { percentEncoded } from './percent.ts'
import { type Parameter, parametersOf, writeQuery } from './query.ts'
import type { Address, AddressRules, View } from './view.ts'

/**
 * The one canonical address of a view: path, query and fragment. Parameters stand in the order `crossing`,
 * `date`, `layers`, then those the grammar does not know; a default is left out (no crossing, the day that
 * the map opens on, all layers, the fitted map). Parsing it gives the same view again, without repairs.
 */
export function formatAddress(view: View, rules: Pick<AddressRules, 'base' | 'opensOn'>): string {
  return writePath(view.language, view.page, rules.base) + queryOf(view, rules) + fragmentOf(view)
}

function queryOf(view: View, rules: Pick<AddressRules, 'opensOn'>): string {
  const { page, crossing, moment, layers, other } = view
  const values = {
    crossing,
    date: moment === null || isOpening(moment, rules) ? null : writeDate(moment),
    layers: writeLayers(layers),
  }
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
 * The address of the page that is meant by an address without a page, such as one in capitals. Null if it means none.
 * Null also if the page would be at this very path: then the host lacks it, and going there would never end.
 */
export function elsewhere(address: Address, rules: AddressRules): string | null {
  const { view } = parseAddress(address, rules)
  const path = writePath(view.language, view.page, rules.base)
  return view.page.kind === 'not-found' || path === address.pathname ? null : formatAddress(view, rules)
}
