import type { Moment } from '../model/helsinki.ts'
import { readDate } from './date.ts'
import { readLayers } from './layers.ts'
import { readFragment } from './map-position.ts'
import { readNear } from './near.ts'
import { asBrowserPath, readPath } from './path.ts'
import { readPieces, splitPath } from './pieces.ts'
import { type ParameterName, parametersOf, readParameter } from './query.ts'
import type { Reading, Repair } from './repair.ts'
import { folded } from './spelling.ts'
import { type Address, type AddressRules, ALL_LAYERS, type Page, type View } from './view.ts'

/**
 * Reads the view that an address asks for. Never throws. What is wrong is repaired to the nearest meaningful view and
 * reported, once for each value; the rest of the address holds. What the grammar also allows (another order,
 * percent-encoding, a default spelled out) is not reported.
 */
export function parseAddress(
  { pathname, search, hash }: Address,
  rules: AddressRules,
): { view: View; repairs: readonly Repair[] } {
  const { pathname: ownPath, rest } = splitPath(asBrowserPath(pathname))
  const path = readPath(ownPath, rules)
  const names = parametersOf(path.page)
  const pieces = readPieces({ search, hash }, rest, names)
  const fragment = readFragment(pieces.fragment)

  const crossing = readParameter('crossing', filledValuesOf('crossing'), (value) =>
    readCrossing(value, rules.crossingIds),
  )
  const ofPath = path.date?.value ?? null
  const date = readParameter('date', filledValuesOf('date'), (value) =>
    readDate(value, { ...rules, opensOn: ofPath?.day ?? rules.opensOn }),
  )
  const shown = date.value ?? ofPath
  const moment = isOpening(shown, rules) ? null : shown
  const layers = readParameter('layers', valuesOf('layers'), readLayers)
  const near = readParameter('near', filledValuesOf('near'), readNear)

  const view: View = {
    language: path.language,
    ...pageAt(moment, path.page, crossing.value),
    near: near.value,
    moment,
    layers: layers.value ?? ALL_LAYERS,
    map: fragment.map,
    anchor: fragment.anchor,
    other: pieces.parameters.filter(([name]) => !names.some((each) => each === name)),
  }
  const repairs = [
    path.repair,
    pieces.repair,
    ...crossing.repairs,
    // Where the query names a moment, nobody sees the day in the path.
    date.value === null ? (path.date?.repair ?? null) : null,
    ...date.repairs,
    ...layers.repairs,
    ...near.repairs,
    fragment.repair,
  ]
  return { view, repairs: repairs.filter((repair) => repair !== null) }

  function valuesOf(name: ParameterName): string[] {
    return names.includes(name)
      ? pieces.parameters.filter((pair) => pair[0] === name).map(([, value]) => value)
      : []
  }

  /** A form sends its empty fields too: they say nothing. */
  function filledValuesOf(name: ParameterName): string[] {
    return valuesOf(name).filter((value) => value.trim() !== '')
  }
}

/** The page of a moment, and the crossing chosen on it: see hasDays. */
export function pageAt(
  moment: Moment | null,
  page: Page,
  crossing: string | null,
): Pick<View, 'page' | 'crossing'> {
  if (moment === null || page.kind !== 'embed' || page.id === null) return { page, crossing }
  return { page: { kind: 'embed', id: null }, crossing: crossing ?? page.id }
}

/** Whether a moment is what the map opens on, and so needs no day in its address. */
export function isOpening(moment: Moment | null, { opensOn }: Pick<AddressRules, 'opensOn'>): boolean {
  return moment?.day === opensOn && moment.time === undefined
}

/** Reads the id of a crossing, however it is spelled. */
function readCrossing(given: string, crossingIds: ReadonlySet<string>): Reading<string> {
  if (crossingIds.has(given)) return { value: given, repair: null }
  const shown = folded(given)
  return crossingIds.has(shown)
    ? { value: shown, repair: { kind: 'crossing-respelled', given, shown } }
    : { value: null, repair: { kind: 'crossing-unknown', given } }
}
