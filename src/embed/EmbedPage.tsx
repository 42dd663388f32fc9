import { MapBox } from '../map/MapBox.tsx'
import { Repairs } from '../pages/Repairs.tsx'
import { atOnce, deferred } from '../site/parts.tsx'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { EmbedHeadline } from './EmbedHeadline.tsx'
import { EmbedLegend } from './EmbedLegend.tsx'
import { FullPageLink } from './FullPageLink.tsx'

const Head = atOnce(EmbedHeader)
const Foot = atOnce(EmbedFooter)
const TheMap = deferred(MapBox)

/** The map alone, for a frame on another site: what it shows, the map, its legend and the way to the full page. */
export function EmbedPage({ layouts }: { layouts: PageLayouts | null }) {
  return (
    <main id="content" className="embed" tabIndex={-1}>
      <Head />
      {layouts && <TheMap layouts={layouts} />}
      <Foot />
    </main>
  )
}

function EmbedHeader() {
  return (
    <header className="embed-head">
      <Repairs />
      <EmbedHeadline />
    </header>
  )
}

function EmbedFooter() {
  return (
    <footer className="embed-foot">
      <EmbedLegend />
      <FullPageLink />
    </footer>
  )
}
