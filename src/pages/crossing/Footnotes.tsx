import { createContext, useContext } from 'react'
import type { Crossing, Register } from '../../model/register.ts'
import { useSite } from '../../site/site.ts'
import { trafficOf } from './traffic.ts'

/** The number of each source on a page, by the source's id. */
export type Footnotes = ReadonlyMap<string, number>

/**
 * Numbers the sources of a crossing's page in the order in which its sections first name them. This does not depend
 * on the moment shown, so a number can be quoted.
 */
export function footnotesOf(register: Register, crossing: Crossing): Footnotes {
  const { bars, others } = trafficOf(crossing.traffic)
  const fence = register.fence.filter((section) => section.crossing === crossing.id)
  const facts = [
    ...register.decisions,
    register.record.lastConfirmation,
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

/** Keeps a mark on the line of the word before it. */
const WORD_JOINER = '\u2060'

/** The numbers of a fact's sources, each leading to its entry in the list of the page. */
export function Marks({ ids }: { ids: readonly string[] }) {
  const text = useSite().dictionary.crossing
  const footnotes = useContext(FootnotesContext)
  const marks = [...new Set(ids)]
    .map((id) => ({ id, number: footnotes.get(id) ?? 0 }))
    .sort((a, b) => a.number - b.number)
  return (
    <span className="marks">
      {WORD_JOINER}
      {marks.map(({ id, number }) => (
        <a key={id} className={number < 10 ? 'one-digit' : undefined} href={`#${anchorOf(id)}`}>
          <span className="visually-hidden">{text.sourceMark} </span>[{number}]
        </a>
      ))}
    </span>
  )
}
