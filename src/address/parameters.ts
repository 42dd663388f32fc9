import type { Reading, Repair, RepairOf } from './repair.ts'
import { choosesCrossing, type Page } from './view.ts'

/** The name of a parameter that means something. */
export type ParameterName = RepairOf<'parameter-repeated'>['name']

/** The parameters that mean something on a page, in their canonical order. */
export function parametersOf(page: Page): readonly ParameterName[] {
  return choosesCrossing(page) ? ['crossing', 'date', 'layers'] : ['date', 'layers']
}

/**
 * Reads a parameter that may stand more than once in an address: the first valid value counts; if none is
 * valid, the first of which something can be made.
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
