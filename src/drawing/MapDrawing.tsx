import { FenceLine } from '../symbols/FenceLine.tsx'
import { BorderLine } from './BorderLine.tsx'
import { FenceNote } from './FenceNote.tsx'
import type { MapLayout } from './layout.ts'
import { isShown, type MapState, shownFence } from './map-state.ts'
import { AreaNames, KilometreMarks, TownNames } from './Names.tsx'
import { Roads } from './Roads.tsx'
import { FENCE } from './rules.ts'
import { linePath } from './svg-path.ts'

/** All lines and names of the map but the crossings themselves, from the ground up. */
export function MapDrawing({ layout, state }: { layout: MapLayout; state: MapState }) {
  const { layers } = state
  return (
    <>
      <AreaNames areas={layout.areas} />
      {layers.has('border') && <BorderLine frame={layout.frame} />}
      {layers.has('border') && <KilometreMarks marks={layout.kilometres} />}
      <Roads roads={layout.roads.filter(({ crossing }) => isShown(crossing, state))} />
      {layout.fence.map(({ section, points }) => {
        const fenceState = shownFence(section, state)
        if (!fenceState) return null
        return <FenceLine key={section} state={fenceState} points={points} halo={FENCE.halo} />
      })}
      <TownNames towns={layout.towns} />
      {layout.fenceNote && <FenceNote note={layout.fenceNote} state={state} />}
      <Leaders layout={layout} state={state} />
    </>
  )
}

function Leaders({ layout, state }: { layout: MapLayout; state: MapState }) {
  const leaders = layout.crossings
    .filter(({ id }) => isShown(id, state))
    .flatMap(({ names }) => [names?.finnish.leader, names?.russian.leader])
    .flatMap((leader) => (leader ? [linePath(leader)] : []))
    .join('')
  if (leaders === '') return null
  return (
    <g className="leaders">
      <path className="leader-halo" d={leaders} />
      <path d={leaders} />
    </g>
  )
}
