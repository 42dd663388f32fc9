import { BasemapNotices } from './BasemapNotices.tsx'
import { LayersButton } from './LayersButton.tsx'
import { LiveMap } from './LiveMap.tsx'
import { ZoomButtons } from './ZoomButtons.tsx'

/** What makes a map live, loaded after the page is shown. */
export const liveParts = { LiveMap, ZoomButtons, LayersButton, BasemapNotices }

export type LiveParts = typeof liveParts
