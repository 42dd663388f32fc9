import { WithoutScripts } from '../../parts/newsroom/WithoutScripts.tsx'
import { Island } from '../Island.tsx'
import { MapBox } from '../MapBox.tsx'
import { HomeDownloads } from './HomeDownloads.tsx'
import { TrueToTime } from './TrueToTime.tsx'

/** The map, with everything that explains and controls what it shows. */
export function HomePage() {
  return (
    <main id="content" className="map-page home" tabIndex={-1}>
      <Island name="Repairs" />
      <Island name="Statements" />
      <Island name="MomentControl" />
      <MapBox />
      <Island name="Matrix" />
      <TrueToTime />
      <Island name="WhoDecided" />
      <Island name="Layers" />
      <Island name="Nearest" />
      <HomeDownloads />
      <Island name="Newsroom" />
      <WithoutScripts />
    </main>
  )
}
