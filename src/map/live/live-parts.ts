import { BasemapNotices } from './BasemapNotices.tsx'
import { LiveMap } from './LiveMap.tsx'
import { BasemapChoice, ZoomButtons } from './MapButtons.tsx'

/** What a map has once it is live, and what is loaded for it after the page is shown. */
export const liveParts = { LiveMap, ZoomButtons, BasemapChoice, BasemapNotices }

export type LiveParts = typeof liveParts
