import { BasemapNotices } from './BasemapNotices.tsx'
import { LiveMap } from './LiveMap.tsx'
import { BasemapChoice, ZoomButtons } from './MapButtons.tsx'

/** What makes a map live, loaded after the page is shown. */
export const liveParts = { LiveMap, ZoomButtons, BasemapChoice, BasemapNotices }

export type LiveParts = typeof liveParts
