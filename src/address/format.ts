import { writeDate } from './date.ts'
import { writeLayers } from './layers.ts'
import { writeMapPosition } from './map-position.ts'
import { parametersOf } from './parameters.ts'
import { isOpening } from './parse.ts'
import { writePath } from './path.ts'
import { percentEncoded } from './percent.ts'
import { type Parameter, writeQuery } from './query.ts'
import type { AddressRules, View } from './view.ts'

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
