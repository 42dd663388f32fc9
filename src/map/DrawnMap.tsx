import { useMemo } from 'react'
import type { MapState } from '../drawing/map-state.ts'
import type { PageLayouts } from '../drawing/page-layouts.ts'
import { mapStateOf } from '../site/map-state.ts'
import { useSite } from '../site/site.ts'
import { useMapProgress, usePageMap } from './page-map.ts'
import { StaticMap } from './StaticMap.tsx'
import { usePrinting } from './usePrinting.ts'

/**
 * The drawing of the map, until the live map replaces it; and on paper, in the variant for the paper's size, since
 * the live map would keep the size of the screen.
 */
export function DrawnMap() {
  const site = useSite()
  const state = useMemo(() => mapStateOf(site), [site])
  const { layouts } = usePageMap()
  const { isLive } = useMapProgress()
  const printing = usePrinting()
  return (!isLive || printing) && <StaticVariants layouts={layouts} state={state} />
}

/** The map of a page in all its layout variants. The page's style sheet shows the one for its window. */
export function StaticVariants({ layouts, state }: { layouts: PageLayouts; state: MapState }) {
  return layouts.variants.map(({ variant, layout }) => (
    <svg
      key={variant.name}
      className={`map-variant map-variant-${variant.name}`}
      width="1"
      height="1"
      role="presentation"
    >
      <StaticMap layout={layout} state={state} basemap={layouts.basemap} file={layouts.file} />
    </svg>
  ))
}
