import { Island } from '../Island.tsx'
import { MapBox } from '../MapBox.tsx'
import { HomeDownloads } from './HomeDownloads.tsx'
import { HomeFence } from './HomeFence.tsx'

/** The map, with everything that explains and controls what it shows. */
export function HomePage() {
  return (
    <main id="content" className="map-page home" tabIndex={-1}>
      <Island name="Repairs" />
      <Island name="Statements" />
      <Island name="MomentControl" />
      <MapBox />
      <Island name="Matrix" />
      <Island name="WhoDecided" />
      <Island name="Layers" />
      <HomeFence />
      <Island name="Nearest" />
      <HomeDownloads />
      <Island name="ShareBlock" />
    </main>
  )
}
