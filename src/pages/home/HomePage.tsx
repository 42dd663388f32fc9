import { WithoutScripts } from '../../parts/newsroom/WithoutScripts.tsx'
import { Island } from '../Island.tsx'
import { MapBox } from '../MapBox.tsx'
import { HomeDownloads } from './HomeDownloads.tsx'
import { HomeFence } from './HomeFence.tsx'
import { TrueToTime } from './TrueToTime.tsx'

/** The map, with everything that explains and controls what it shows. */
export function HomePage() {
  return (
    <main id="content" className="map-page home" tabIndex={-1}>
      <Island name="Repairs" />
      <Island name="Statements" />
      {/* While these are read on a phone, the moment stays within reach. */}
      <div className="moment-reach">
        <Island name="MomentControl" />
        <MapBox />
        <Island name="Matrix" />
        <TrueToTime />
      </div>
      <Island name="WhoDecided" />
      <div className="map-side">
        <Island name="Layers" />
        <HomeFence />
        <Island name="Newsroom" />
        <WithoutScripts />
        <Island name="Nearest" />
        <HomeDownloads />
      </div>
    </main>
  )
}
