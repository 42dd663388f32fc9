import { type CarriedPaths, UsedBasemap } from '../drawing/Basemap.tsx'
import { CrossingMark, RailMarks } from '../drawing/CrossingMark.tsx'
import type { MapLayout } from '../drawing/layout.ts'
import { InsetFrame, MapDrawing } from '../drawing/MapDrawing.tsx'
import { isShown, type MapState } from '../drawing/map-state.ts'
import { namedOnMap, namesOnMap } from '../drawing/names-on-map.ts'
import { translation } from '../geometry/svg-path.ts'
import { symbolWords } from '../i18n/words/crossing.ts'
import { atSameMoment, followsHere } from '../site/links.ts'
import { useInteractive, useSite } from '../site/site.ts'

interface Props {
  layout: MapLayout
  state: MapState
  basemap: CarriedPaths
  /** Address of the file that holds the paths of the base map and of the border; empty for the page itself. */
  file: string
}

/** The whole map as SVG around 0, 0: the prerendered drawing, and the inset. */
export function StaticMap({ layout, state, basemap, file }: Props) {
  return (
    <g className="map-drawing">
      <UsedBasemap layer={basemap} frame={layout.frame} file={file} />
      <MapDrawing layout={layout} state={state} border={`${file}#border`} />
      {layout.inset && <InsetFrame frame={layout.frame} />}
      <RailMarks layout={layout} state={state} />
      <Crossings layout={layout} state={state} />
    </g>
  )
}

/** The marks of the crossings, each a link to its page or, with scripts, to its popup. */
function Crossings({ layout, state }: { layout: MapLayout; state: MapState }) {
  const { register, dictionary, addressOf, show, view } = useSite()
  const interactive = useInteractive()
  return (
    <>
      {layout.crossings.map((place) => {
        const crossing = register.crossings.find(({ id }) => id === place.id)
        const crossingState = state.crossings.get(place.id)
        if (!crossing || !crossingState || !isShown(place.id, state)) return null
        // As on the live map: half a symbol is worse than none.
        if (layout.cut.includes(place.id)) return null
        const names = namesOnMap(crossing)
        const hasPopup = view.page.kind !== 'crossing'
        const choosesHere = interactive && hasPopup
        return (
          <g key={place.id} transform={translation(place.at)}>
            <a
              className="crossing-mark"
              // The live markers take the tab stops.
              tabIndex={choosesHere ? -1 : undefined}
              href={
                choosesHere
                  ? addressOf({ crossing: place.id })
                  : addressOf(atSameMoment({ kind: 'crossing', id: place.id }))
              }
              aria-label={dictionary.map.marker(namedOnMap(names), symbolWords(crossingState, dictionary))}
              onClick={(event) => {
                if (!hasPopup || !followsHere(event)) return
                event.preventDefault()
                show({ crossing: place.id })
              }}
            >
              <circle className="hit" r={12} />
              <CrossingMark
                place={place}
                names={names}
                state={crossingState}
                chosen={state.chosen === place.id}
              />
            </a>
          </g>
        )
      })}
    </>
  )
}
