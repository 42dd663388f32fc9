import type { FenceSection } from '../../../geodata/schema/fence.ts'
import { number } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import type { FenceStage } from '../../model/fence.ts'
import type { Crossing } from '../../model/register.ts'
import { useSite } from '../../site/site.ts'
import { Island } from '../Island.tsx'
import { Fact } from './CrossingFacts.tsx'
import { Marks } from './Footnotes.tsx'

/** The fence at a crossing: its state at the moment shown, each state with its date, and what is known of its extent. */
export function FenceHistory({ crossing }: { crossing: Crossing }) {
  const { register, dictionary } = useSite()
  const sections = register.fence.filter((each) => each.crossing === crossing.id)
  return (
    <section className="fence-history">
      <h2>{dictionary.crossing.fence}</h2>
      <Island name="FenceNow" />
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      {sections.length === 0 && <p>{dictionary.crossing.notKnown}</p>}
    </section>
  )
}

function Section({ section }: { section: FenceSection }) {
  const { dictionary, view } = useSite()
  const text = dictionary.crossing
  const { lengthKm, lengthNote, extent, extentNote, note } = section
  return (
    <div className="crossing-columns">
      <dl className="facts">
        {section.states.map((stage) => (
          <Fact key={stage.state} name={dictionary.fence.state[stage.state]}>
            {sinceOf(stage)}
            {stage.note && <span className="fact-note">{localized(stage.note, view.language)}</span>}
          </Fact>
        ))}
      </dl>
      <dl className="facts">
        <Fact name={text.length}>
          {lengthKm === null ? text.notKnown : dictionary.fence.about(number(lengthKm, view.language))}
          {lengthNote && <span className="fact-note">{localized(lengthNote, view.language)}</span>}
        </Fact>
        <Fact name={text.extent}>
          {text.extents[extent]}
          <span className="fact-note">{localized(extentNote, view.language)}</span>
        </Fact>
        {note && <Fact name={text.note}>{localized(note, view.language)}</Fact>}
        <Fact name={text.fenceSources}>
          <span className="marks-alone">
            <Marks ids={section.sources} />
          </span>
        </Fact>
      </dl>
    </div>
  )

  function sinceOf({ from }: FenceStage): string {
    return from === null ? text.dateNotKnown : dictionary.fence.since({ date: from })
  }
}
