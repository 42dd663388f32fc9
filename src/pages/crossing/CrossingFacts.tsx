import type { ReactNode } from 'react'
import type { SourcedText } from '../../../geodata/schema/crossing.ts'
import { localized } from '../../i18n/localized.ts'
import { textsOf } from '../../i18n/texts.ts'
import type { Crossing } from '../../model/register.ts'
import { RoadText } from '../../parts/crossing/RoadText.tsx'
import { useSite } from '../../site/site.ts'
import { Marks } from './Footnotes.tsx'

/** Facts that do not change with the decisions. */
export function CrossingFacts({ crossing }: { crossing: Crossing }) {
  const { dictionary, view } = useSite()
  const text = textsOf(view.language).crossingFacts
  const { roads, counterpart } = crossing
  const [finland, russia] = [roads.finland, roads.russia].map((road) => localized(road, view.language))
  return (
    <section className="crossing-facts">
      <h2>{text.facts}</h2>
      <dl className="facts">
        <Fact name={text.opened}>
          <Sourced fact={crossing.opened} />
        </Fact>
        <Fact name={text.roads}>
          <RoadText text={text.bothRoads(finland ?? '', russia ?? '')} />
          <Marks ids={roads.sources} />
        </Fact>
        <Fact name={text.counterpart}>
          {counterpart.names[view.language]}, {counterpart.federalSubject[view.language]}
          <Marks ids={counterpart.sources} />
        </Fact>
        <Fact name={text.hours}>
          <Sourced fact={crossing.openingHoursBeforeClosure} />
        </Fact>
        <Fact name={text.onFoot}>
          <Sourced fact={crossing.onFootOrBicycle} />
        </Fact>
        {crossing.notes && (
          <Fact name={dictionary.crossing.note}>
            <Sourced fact={crossing.notes} />
          </Fact>
        )}
      </dl>
    </section>
  )
}

/** A line of a list of facts. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A statement of the data with its note and its sources; null is said to be not known. */
function Sourced({ fact }: { fact: SourcedText | null }) {
  const { dictionary, view } = useSite()
  if (!fact) return dictionary.crossing.notKnown
  return (
    <>
      {localized(fact.value, view.language)}
      <Marks ids={fact.sources} />
      {fact.note && <span className="fact-note">{localized(fact.note, view.language)}</span>}
    </>
  )
}
