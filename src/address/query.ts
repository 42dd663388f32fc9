import { percentDecoded, percentEncoded } from './percent.ts'
import type { Reading, Repair, RepairOf } from './repair.ts'
import { asksNearest, choosesCrossing, type Page } from './view.ts'

/** A parameter's name and value, decoded. */
export type Parameter = readonly [string, string]

/** The parts of a query, as they are written; `?` may lead it. */
export function queryParts(search: string): string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
}

/** The parameter that a part of a query is. */
export function parameterOf(part: string): Parameter {
  const end = part.includes('=') ? part.indexOf('=') : part.length
  return [decoded(part.slice(0, end)), decoded(part.slice(end + 1))]
}

function decoded(text: string): string {
  return percentDecoded(text.replaceAll('+', ' '))
}

/** The query, with its `?`, or nothing when there are no parameters. */
export function writeQuery(parameters: readonly Parameter[]): string {
  const parts = parameters.map(([name, value]) =>
    value === '' && name !== '' ? percentEncoded(name) : `${percentEncoded(name)}=${percentEncoded(value)}`,
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** The name of a parameter that means something. */
export type ParameterName = RepairOf<'parameter-repeated'>['name']

/** The parameters that mean something on a page, in their canonical order. */
export function parametersOf(page: Page): readonly ParameterName[] {
  return [
    ...(choosesCrossing(page) ? (['crossing'] as const) : []),
    'date',
    'layers',
    ...(asksNearest(page) ? (['near'] as const) : []),
  ]
}

/**
 * Reads a parameter that may occur more than once: the first valid value counts; if none is valid, the first that can
 * be repaired.
 */
export function readParameter<T>(
  name: ParameterName,
  values: readonly string[],
  read: (value: string) => Reading<T>,
): { value: T | null; repairs: Repair[] } {
  const readings = values.map(read)
  const best =
    readings.find(({ repair }) => repair === null) ??
    readings.find(({ value }) => value !== null) ??
    readings[0]
  const repairs: Repair[] = best?.repair ? [best.repair] : []
  if (values.length > 1) repairs.unshift({ kind: 'parameter-repeated', name })
  return { value: best?.value ?? null, repairs }
}
