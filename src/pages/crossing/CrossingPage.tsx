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
  return (
    <main id="content" className="map-page crossing" tabIndex={-1}>
      <Island name="Repairs" />
      <Island name="CrossingHeader" />
      <Island name="MomentControl" />
      <MapBox />
      <Island name="CrossingNow" />
      <CrossingBody crossing={useOwnCrossing()} />
    </main>
  )
}

/** The text below the map. Trap: footnotesOf numbers the sources in this order. */
export function CrossingBody({ crossing }: { crossing: Crossing }) {
  const { register } = useSite()
  return (
    <FootnotesContext value={footnotesOf(register, crossing)}>
      <div className="crossing-body">
        <CrossingHistory crossing={crossing} />
        <FenceHistory crossing={crossing} />
        <div className="crossing-columns">
          <CrossingTraffic crossing={crossing} />
          <CrossingFacts crossing={crossing} />
        </div>
        <Island name="AlongBorder" />
        <div className="crossing-columns">
          <CrossingPosition crossing={crossing} />
          <CrossingDownloads id={crossing.id} />
        </div>
        <Island name="Newsroom" />
        <WithoutScripts />
        <NumberedSources />
      </div>
    </FootnotesContext>
  )
}
