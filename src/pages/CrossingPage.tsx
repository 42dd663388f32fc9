import { useMemo } from 'react'
import { AlongBorder } from '../crossing/AlongBorder.tsx'
import { CrossingFacts } from '../crossing/CrossingFacts.tsx'
import { CrossingHeader } from '../crossing/CrossingHeader.tsx'
import { CrossingHistory } from '../crossing/CrossingHistory.tsx'
import { CrossingPosition } from '../crossing/CrossingPosition.tsx'
import { CrossingTraffic } from '../crossing/CrossingTraffic.tsx'
import { FenceHistory } from '../crossing/FenceHistory.tsx'
import { FootnotesContext, footnotesOf } from '../crossing/Footnotes.tsx'
import { NumberedSources } from '../crossing/NumberedSources.tsx'
import { CrossingDownloads } from '../downloads/CrossingDownloads.tsx'
import { MapBox } from '../map/MapBox.tsx'
import type { Crossing } from '../model/register.ts'
import { MomentControl } from '../moment/MomentControl.tsx'
import { ShareBlock } from '../share/ShareBlock.tsx'
import { AsWritten, atOnce, deferred, last } from '../site/parts.tsx'
import { usePresentSite } from '../site/site.ts'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { Repairs } from './Repairs.tsx'

const Repaired = atOnce(Repairs)
const Heading = atOnce(CrossingHeader)
const Moment = atOnce(MomentControl)
const TheMap = deferred(MapBox)
const Body = last(CrossingBody)
const History = deferred(CrossingHistory)
const Fence = deferred(FenceHistory)
const Traffic = import.meta.env.SSR ? last(atOnce(CrossingTraffic)) : AsWritten
const Facts = import.meta.env.SSR ? last(atOnce(CrossingFacts)) : AsWritten
const Along = deferred(AlongBorder)
const Position = deferred(CrossingPosition)
const Downloads = import.meta.env.SSR ? last(atOnce(CrossingDownloads)) : AsWritten
const Share = deferred(ShareBlock)
const Sources = import.meta.env.SSR ? last(atOnce(NumberedSources)) : AsWritten

/** Everything that is known of one crossing, at the moment shown and through its history. */
export function CrossingPage({ layouts }: { layouts: PageLayouts | null }) {
  const { register, view } = usePresentSite()
  const { page } = view
  const crossing = page.kind === 'crossing' && register.crossings.find(({ id }) => id === page.id)
  return (
    crossing && (
      <main id="content" className="map-page crossing" tabIndex={-1}>
        <Repaired />
        <Heading crossing={crossing} />
        <Moment />
        {layouts && <TheMap layouts={layouts} />}
        <Body crossing={crossing} />
      </main>
    )
  )
}

/** What is read below the map. Trap: footnotesOf numbers the sources in this order. */
export function CrossingBody({ crossing }: { crossing: Crossing }) {
  const { register } = usePresentSite()
  const footnotes = useMemo(() => footnotesOf(register, crossing), [register, crossing])
  return (
    <FootnotesContext value={footnotes}>
      <div className="crossing-body">
        <History crossing={crossing} />
        <Fence crossing={crossing} />
        <div className="crossing-columns">
          <Traffic crossing={crossing} />
          <Facts crossing={crossing} />
        </div>
        <Along crossing={crossing} />
        <div className="crossing-columns">
          <Position crossing={crossing} />
          <Downloads id={crossing.id} />
        </div>
        <Share />
        <Sources />
      </div>
    </FootnotesContext>
  )
}
