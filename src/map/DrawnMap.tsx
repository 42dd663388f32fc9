import { useMemo } from 'react'
import { mapStateOf } from '../site/map-state.ts'
import { useSite } from '../site/site.ts'
import { StaticVariants } from '../static-map/StaticVariants.tsx'
import { useMapProgress, usePageMap } from './page-map.ts'
import { usePrinting } from './usePrinting.ts'

/**
 * The drawing of the map until the live one stands for it; and on paper, in the variant for its size there, where the live
 * map would keep the size of the screen.
 */
export function DrawnMap() {
  const site = useSite()
  const state = useMemo(() => mapStateOf(site), [site])
  const { layouts } = usePageMap()
  const { map } = useMapProgress()
  const printing = usePrinting()
  return (!map || printing) && <StaticVariants layouts={layouts} state={state} />
}
