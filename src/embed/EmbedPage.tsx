import { MapBox } from '../map/MapBox.tsx'
import { Repairs } from '../pages/Repairs.tsx'
import { atOnce, deferred } from '../site/parts.tsx'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { EmbedHeadline } from './EmbedHeadline.tsx'
import { EmbedLegend } from './EmbedLegend.tsx'
import { FullPageLink } from './FullPageLink.tsx'

const Repaired = atOnce(Repairs)
const Heading = atOnce(EmbedHeadline)
const TheMap = deferred(MapBox)
const Legend = atOnce(EmbedLegend)
const FullPage = atOnce(FullPageLink)

/** The map alone, for a frame on another site: what it shows, the map, its legend and the way to the full page. */
export function EmbedPage({ layouts }: { layouts: PageLayouts | null }) {
  return (
    <main id="content" className="embed" tabIndex={-1}>
      <header className="embed-head">
        <Repaired />
        <Heading />
      </header>
      {layouts && <TheMap layouts={layouts} />}
      <footer className="embed-foot">
        <Legend />
        <FullPage />
      </footer>
    </main>
  )
}
