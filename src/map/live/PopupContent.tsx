import { FenceSample } from '../../drawing/symbols/Sample.tsx'
import { localized } from '../../i18n/localized.ts'
import { popupWords, statements } from '../../i18n/words/statement.ts'
import { fenceStageAt } from '../../model/fence.ts'
import type { Crossing } from '../../model/register.ts'
import { primarySource } from '../../model/source-rank.ts'
import { CrossingTitle } from '../../parts/crossing/CrossingTitle.tsx'
import { RoadText } from '../../parts/crossing/RoadText.tsx'
import { CopyLink } from '../../parts/share/CopyButton.tsx'
import { CitedText } from '../../parts/source/CitedText.tsx'
import { SourceLink } from '../../parts/source/SourceLink.tsx'
import { StatementPair } from '../../parts/statements/StatementPair.tsx'
import { atSameMoment } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'

/** What a popup says of a crossing: what held at a moment and what is known last, by whom, its fence and its roads. */
export function PopupContent({ crossing, titleId }: { crossing: Crossing; titleId: string }) {
  const site = useSite()
  const { dictionary, view, addressOf } = site
  const text = dictionary.popup
  const page = atSameMoment({ kind: 'crossing', id: crossing.id })
  return (
    <div className="popup">
      <h2 id={titleId}>
        <CrossingTitle crossing={crossing} />
      </h2>
      <StatementPair statements={statements(site, crossing)} on="popup" />
      <p className="popup-words">
        <CitedText parts={popupWords(site, crossing)} />
      </p>
      <dl className="popup-facts">
        <div>
          <dt>{text.fence}</dt>
          <dd key={`fence ${site.at}`}>
            <FenceFact crossing={crossing} />
          </dd>
        </div>
        <div>
          <dt>{text.road}</dt>
          <dd>
            <RoadText
              text={`${localized(crossing.roads.finland, view.language)} · ${localized(crossing.roads.russia, view.language)}`}
            />
          </dd>
        </div>
      </dl>
      <div className="popup-actions">
        <a className="control primary" href={addressOf(page)}>
          {text.openPage}
        </a>
        <CopyLink address={addressOf(page)} />
      </div>
    </div>
  )
}

/** The fence at a crossing at the moment shown, in brief: its pattern, its state, and how well its extent is known. */
function FenceFact({ crossing }: { crossing: Crossing }) {
  const { register, dictionary, at } = useSite()
  const text = dictionary.fence
  const section = register.fence.find((each) => each.crossing === crossing.id)
  const stage = section && fenceStageAt(section, at)
  if (!section || !stage) return dictionary.crossing.notKnown
  const extent = section.extent === 'measured' ? null : text.extent[section.extent]
  return (
    <>
      <FenceSample state={stage.state} />{' '}
      <SourceLink id={primarySource(register, section.sources)}>{text.state[stage.state]}</SourceLink>
      {extent && `; ${extent}`}
    </>
  )
}
