import { createContext } from 'react'
import type { Crossing, Register } from '../model/register.ts'
import { trafficOf } from './traffic.ts'

/** The number of each source on a page, by the source's id. */
export type Footnotes = ReadonlyMap<string, number>

/**
 * Numbers the sources of a crossing's page in the order in which the page first names them: the order of its
 * sections. It does not depend on the moment shown, so a number can be quoted.
 */
export function footnotesOf(register: Register, crossing: Crossing): Footnotes {
  const { bars, others } = trafficOf(crossing.traffic)
  const fence = register.fence.filter((section) => section.crossing === crossing.id)
  const facts = [
    ...register.decisions,
    register.record.lastConfirmed,
    ...fence,
    ...bars,
    ...others,
    crossing.opened,
    crossing.roads,
    crossing.counterpart,
    crossing.openingHoursBeforeClosure,
    crossing.onFootOrBicycle,
    crossing.notes,
    crossing.position,
  ]
  const ids = new Set(facts.flatMap((fact) => fact?.sources ?? []))
  return new Map([...ids].map((id, index) => [id, index + 1]))
}

export const FootnotesContext = createContext<Footnotes>(new Map())

/** The fragment that leads to a source in the list at the foot of the page. */
export function anchorOf(sourceId: string): string {
  return `source-${sourceId}`
}
