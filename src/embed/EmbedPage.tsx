import { MapBox } from '../map/MapBox.tsx'
import { Repairs } from '../pages/Repairs.tsx'
import { deferred } from '../site/deferred.tsx'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { EmbedHeadline } from './EmbedHeadline.tsx'
import { EmbedLegend } from './EmbedLegend.tsx'
import { FullPageLink } from './FullPageLink.tsx'

const DeferredMap = deferred(MapBox)

/** The map alone, for a frame on another site: what it shows, the map, its legend and the way to the full page. */
export function EmbedPage({ layouts }: { layouts: PageLayouts | null }) {
  return (
    <main id="content" className="embed" tabIndex={-1}>
      <header className="embed-head">
        <Repairs />
        <EmbedHeadline />
      </header>
      {layouts && <DeferredMap layouts={layouts} />}
      <footer className="embed-foot">
        <EmbedLegend />
        <FullPageLink />
      </footer>
    </main>
  )
}
