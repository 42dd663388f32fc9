import type { MapState } from '../drawing/map-state.ts'
import type { PageLayouts } from './page-layouts.ts'
import { StaticMap } from './StaticMap.tsx'

/** The map of a page in all its forms, of which the page's style sheet shows the one for its window. */
export function StaticForms({ layouts, state }: { layouts: PageLayouts; state: MapState }) {
  return layouts.forms.map(({ form, layout }) => (
    <svg
      key={form.name}
      className={`map-form map-form-${form.name}`}
      width="1"
      height="1"
      role="presentation"
    >
      <StaticMap layout={layout} state={state} sheet={layouts.sheet} />
    </svg>
  ))
}
