import { CrossingMark, RailMarks } from '../../drawing/CrossingMark.tsx'
import type { Placeable } from '../../drawing/crossing-places.ts'
import type { MapLayout } from '../../drawing/layout.ts'
import { MapDrawing } from '../../drawing/MapDrawing.tsx'
import { isShown, type MapState } from '../../drawing/map-state.ts'
import { translation } from '../../drawing/svg-path.ts'
import type { BorderPaths } from '../page-drawing.ts'

interface Props {
  layout: MapLayout
  state: MapState
  /** What is on the map by name: road crossings and railway crossings. */
  places: readonly Placeable[]
}

/** The one drawing of the map, around 0, 0, for a picture: without links, since nobody can follow them there. */
export function PictureMap({ layout, state, places }: Props) {
  const namesOf = ({ id }: { id: string }) => places.find((each) => each.id === id)?.names
  return (
    <g className="map-drawing">
      <MapDrawing layout={layout} state={state} />
      <RailMarks layout={layout} state={state} />
      {layout.crossings.map((place) => {
        const shown = state.crossings.get(place.id)
        const names = namesOf(place)
        if (!shown || !names || !isShown(place.id, state)) return null
        return (
          <g key={place.id} transform={translation(place.at)}>
            <CrossingMark place={place} names={names} state={shown} chosen={state.chosen === place.id} />
          </g>
        )
      })}
    </g>
  )
}

/** The border's paths, which a drawing of the map uses. */
export function BorderPathsDefined({ land, sea }: BorderPaths) {
  return (
    <defs>
      <path id="border-land" d={land} />
      <path id="border-sea" d={sea} />
    </defs>
  )
}
