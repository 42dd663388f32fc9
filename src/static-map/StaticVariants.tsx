import type { MapState } from '../drawing/map-state.ts'
import type { PageLayouts } from './page-layouts.ts'
import { StaticMap } from './StaticMap.tsx'

/** The map of a page in all its variants, of which the page's style sheet shows the one for its window. */
export function StaticVariants({ layouts, state }: { layouts: PageLayouts; state: MapState }) {
  return layouts.variants.map(({ variant, layout }) => (
    <svg
      key={variant.name}
      className={`map-variant map-variant-${variant.name}`}
      width="1"
      height="1"
      role="presentation"
    >
      <StaticMap layout={layout} state={state} sheet={layouts.sheet} />
    </svg>
  ))
}
