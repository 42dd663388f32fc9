import { HomeDownloads } from '../downloads/HomeDownloads.tsx'
import { Headline } from '../headline/Headline.tsx'
import { Layers } from '../layers/Layers.tsx'
import { MapBox } from '../map/MapBox.tsx'
import { Matrix } from '../matrix/Matrix.tsx'
import { MomentControl } from '../moment/MomentControl.tsx'
import { Nearest } from '../nearest/Nearest.tsx'
import { ShareBlock } from '../share/ShareBlock.tsx'
import { HighlightProvider, useHighlightStore } from '../site/highlight.ts'
import { AsWritten, atOnce, deferred, last } from '../site/parts.tsx'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { Repairs } from './Repairs.tsx'

const Repaired = atOnce(Repairs)
const Heading = atOnce(Headline)
const Moment = atOnce(MomentControl)
const TheMap = deferred(MapBox)
const Record = last(deferred(Matrix))
const Legend = last(atOnce(Layers))
const NearestToMe = last(deferred(Nearest))
const Downloads = import.meta.env.SSR ? last(atOnce(HomeDownloads)) : AsWritten
const Share = last(deferred(ShareBlock))

/** The map with everything that says and sets what it shows. */
export function HomePage({ layouts }: { layouts: PageLayouts | null }) {
  return (
    <HighlightProvider value={useHighlightStore()}>
      <main id="content" className="map-page home" tabIndex={-1}>
        <Repaired />
        <Heading />
        <Moment />
        {layouts && <TheMap layouts={layouts} />}
        <Record />
        <Legend />
        <NearestToMe />
        <Downloads />
        <Share />
      </main>
    </HighlightProvider>
  )
}
