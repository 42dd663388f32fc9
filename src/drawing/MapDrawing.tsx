import type { Status } from '../../geodata/schema/decision.ts'
import type { FenceState } from '../../geodata/schema/fence.ts'
import type { Layer } from '../address/view.ts'
import { FenceLine, linePath } from '../symbols/FenceLine.tsx'
import { FENCE_PATTERNS } from '../symbols/fence.ts'
import { BorderLine } from './BorderLine.tsx'
import { FenceNote } from './FenceNote.tsx'
import type { MapLayout } from './layout.ts'
import { AreaNames, KilometreMarks, TownNames } from './Names.tsx'
import { Roads } from './Roads.tsx'

/** What holds at the moment shown, for everything that the map draws. */
export interface MapState {
  /** By id of a road crossing. */
  crossings: ReadonlyMap<string, { status: Status; applications: boolean }>
  /** By id of a fence section. */
  fence: ReadonlyMap<string, FenceState>
  layers: ReadonlySet<Layer>
  /** Id of the chosen crossing. */
  chosen: string | null
}

const HALO = { fence: 5 }

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
        return <FenceLine key={section} state={fenceState} points={points} halo={HALO.fence} />
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

/** The state of a fence section whose layer is switched on; null for none. */
export function shownFence(section: string, { fence, layers }: MapState): FenceState | null {
  const state = fence.get(section)
  return state && layers.has(FENCE_PATTERNS[state].layer) ? state : null
}

/** Whether the layer of a crossing's status is switched on. */
export function isShown(id: string, { crossings, layers }: MapState): boolean {
  const status = crossings.get(id)?.status
  return status !== undefined && layers.has(status)
}
