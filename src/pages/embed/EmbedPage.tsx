import { Island } from '../Island.tsx'
import { MapBox } from '../MapBox.tsx'

/** The map alone, for a frame on another site: its day, the map, its legend and the way to the full page. */
export function EmbedPage() {
  return (
    <main id="content" className="embed" tabIndex={-1}>
      <header className="embed-head">
        <Island name="Repairs" />
        <Island name="EmbedHeadline" />
      </header>
      <MapBox />
      <footer className="embed-foot">
        <Island name="EmbedLegend" />
        <Island name="FullPageLink" />
      </footer>
    </main>
  )
}
