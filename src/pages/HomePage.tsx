import { HomeDownloads } from '../downloads/HomeDownloads.tsx'
import { Headline } from '../headline/Headline.tsx'
import { Layers } from '../layers/Layers.tsx'
import { MapBox } from '../map/MapBox.tsx'
import { Matrix } from '../matrix/Matrix.tsx'
import { MomentControl } from '../moment/MomentControl.tsx'
import { NearestToMe } from '../nearest/NearestToMe.tsx'
import { ShareBlock } from '../share/ShareBlock.tsx'
import { deferred } from '../site/deferred.tsx'
import { HighlightProvider, useHighlightState } from '../site/highlight.ts'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { Repairs } from './Repairs.tsx'

const DeferredMap = deferred(MapBox)
const DeferredMatrix = deferred(Matrix)
const DeferredNearest = deferred(NearestToMe)
const DeferredDownloads = deferred(HomeDownloads)
const DeferredShare = deferred(ShareBlock)

/** The map with everything that says and sets what it shows. */
export function HomePage({ layouts }: { layouts: PageLayouts | null }) {
  return (
    <HighlightProvider value={useHighlightState()}>
      <main id="content" className="home" tabIndex={-1}>
        <Repairs />
        <Headline />
        <MomentControl />
        {layouts && <DeferredMap layouts={layouts} />}
        <DeferredMatrix />
        <Layers />
        <DeferredNearest />
        <DeferredDownloads />
        <DeferredShare />
      </main>
    </HighlightProvider>
  )
}
