import { CrossingSample, FenceSample } from '../../drawing/symbols/Sample.tsx'
import { localized } from '../../i18n/localized.ts'
import { sincePhrase, statusSentence, untilPhrase } from '../../i18n/words/crossing.ts'
import { fenceStageAt } from '../../model/fence.ts'
import type { Crossing } from '../../model/register.ts'
import { situationOf } from '../../model/situation.ts'
import { CrossingDecision, NearestOpen } from '../../parts/crossing/CrossingNow.tsx'
import { CrossingTitle } from '../../parts/crossing/CrossingTitle.tsx'
import { RoadText } from '../../parts/crossing/RoadText.tsx'
import { CopyLink } from '../../parts/share/CopyButton.tsx'
import { SourceLink } from '../../parts/source/SourceLink.tsx'
import { primarySource } from '../../parts/source/source-rank.ts'
import { atSameMoment } from '../../site/links.ts'
import { useSite } from '../../site/site.ts'

/** What a popup says of a crossing at the moment shown. */
export function PopupContent({ crossing, titleId }: { crossing: Crossing; titleId: string }) {
  const site = useSite()
  const { dictionary, view, addressOf } = site
  const text = dictionary.popup
  const { status, applications } = situationOf(site.situation, crossing)
  const page = atSameMoment({ kind: 'crossing', id: crossing.id })
  return (
    <div className="popup">
      <h2 id={titleId}>
        <CrossingTitle crossing={crossing} />
      </h2>
      <p className="popup-status">
        <CrossingSample status={status} applications={applications} size={16} />
        <strong>{statusSentence(site, crossing)}</strong>
      </p>
      <p className="popup-since">
        {[sincePhrase(site, crossing, 'short'), untilPhrase(site, crossing, 'short')]
          .filter(Boolean)
          .join('; ')}
      </p>
      <dl className="facts">
        <dt>{text.decision}</dt>
        <dd key={`decision ${site.at}`}>
          <CrossingDecision crossing={crossing} />
        </dd>
        <dt>{text.applications}</dt>
        <dd>{applications ? text.accepted : text.notAccepted}</dd>
        <dt>{text.fence}</dt>
        <dd key={`fence ${site.at}`}>
          <FenceFact crossing={crossing} />
        </dd>
        <dt>{text.road}</dt>
        <dd>
          <RoadText
            text={`${localized(crossing.roads.finland, view.language)} · ${localized(crossing.roads.russia, view.language)}`}
          />
        </dd>
      </dl>
      <NearestOpen crossing={crossing} />
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
