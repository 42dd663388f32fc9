import { CrossingDecision } from '../crossing/CrossingDecision.tsx'
import { CrossingTitle } from '../crossing/CrossingTitle.tsx'
import { FenceFact } from '../crossing/FenceFact.tsx'
import { NearestOpen } from '../crossing/NearestOpen.tsx'
import { sincePhrase, situationOf, statusSentence, untilPhrase } from '../crossing/phrases.ts'
import { RoadText } from '../crossing/RoadText.tsx'
import { localized } from '../i18n/localized.ts'
import type { Crossing } from '../model/register.ts'
import { CopyLink } from '../share/CopyLink.tsx'
import { useSite } from '../site/site.ts'
import { CrossingSample } from '../symbols/Sample.tsx'

/** What a popup says of a crossing at the moment shown. */
export function PopupContent({ crossing, titleId }: { crossing: Crossing; titleId: string }) {
  const site = useSite()
  const { dictionary, view, addressOf, datedAddressOf } = site
  const text = dictionary.popup
  const { status, applications } = situationOf(site.situation, crossing)
  const page = {
    page: { kind: 'crossing', id: crossing.id },
    crossing: null,
    map: null,
    anchor: null,
  } as const
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
        <CopyLink address={datedAddressOf(page)} />
      </div>
    </div>
  )
}
