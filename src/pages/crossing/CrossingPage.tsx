import type { Crossing } from '../../model/register.ts'
import { WithoutScripts } from '../../parts/newsroom/WithoutScripts.tsx'
import { useOwnCrossing, useSite } from '../../site/site.ts'
import { Island } from '../Island.tsx'
import { MapBox } from '../MapBox.tsx'
import { CrossingDownloads } from './CrossingDownloads.tsx'
import { CrossingFacts } from './CrossingFacts.tsx'
import { CrossingHistory } from './CrossingHistory.tsx'
import { CrossingPosition } from './CrossingPosition.tsx'
import { CrossingTraffic } from './CrossingTraffic.tsx'
import { FenceHistory } from './FenceHistory.tsx'
import { FootnotesContext, footnotesOf } from './Footnotes.tsx'
import { NumberedSources } from './NumberedSources.tsx'

/** Everything known about one crossing, at the moment shown and through its history. */
export function CrossingPage() {
  const crossing = useOwnCrossing()
  const { register } = useSite()
  return (
    <FootnotesContext value={footnotesOf(register, crossing)}>
      <main id="content" className="map-page crossing" tabIndex={-1}>
        <Island name="Repairs" />
        <Island name="CrossingHeader" />
        {/* While these are read on a phone, the moment stays within reach. */}
        <div className="moment-reach">
          <Island name="MomentControl" />
          <MapBox />
          <Island name="CrossingNow" />
          <div className="crossing-body">
            <CrossingHistory crossing={crossing} />
          </div>
        </div>
        <CrossingBody crossing={crossing} />
      </main>
    </FootnotesContext>
  )
}

/** The text after the history. Trap: footnotesOf numbers the sources in the order of the page. */
export function CrossingBody({ crossing }: { crossing: Crossing }) {
  return (
    <div className="crossing-body">
      <div className="crossing-columns">
        <FenceHistory crossing={crossing} />
        <CrossingTraffic crossing={crossing} />
      </div>
      <div className="crossing-columns">
        <CrossingFacts crossing={crossing} />
        <Island name="AlongBorder" />
      </div>
      <div className="crossing-columns">
        <CrossingPosition crossing={crossing} />
        <CrossingDownloads id={crossing.id} />
      </div>
      <Island name="Newsroom" />
      <WithoutScripts />
      <NumberedSources />
    </div>
  )
}
