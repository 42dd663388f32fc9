import { divIcon, type Marker as LeafletMarker } from 'leaflet'
import { type ComponentProps, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet'
import { CrossingMark } from '../../drawing/CrossingMark.tsx'
import type { CrossingPlace } from '../../drawing/crossing-places.ts'
import type { CrossingState } from '../../drawing/map-state.ts'
import { namedOnMap, namesOnMap } from '../../drawing/names-on-map.ts'
import { CrossingSymbol } from '../../drawing/symbols/CrossingSymbol.tsx'
import type { Frame } from '../../geometry/projection.ts'
import { round } from '../../geometry/svg-path.ts'
import { symbolWords } from '../../i18n/words/crossing.ts'
import type { Crossing } from '../../model/register.ts'
import { useHighlight, useLights } from '../../site/highlight.ts'
import { useSite } from '../../site/site.ts'
import { usePanToFocus } from './usePanToFocus.ts'
import { latLngAt } from './useViewport.ts'

interface Props {
  crossing: Crossing
  place: CrossingPlace
  /** The frame of its place. */
  frame: Frame
  state: CrossingState
  chosen: boolean
  /** Whether its layer is switched on. A hidden marker keeps its place, so that the order of markers stays. */
  shown: boolean
  /** Whether its symbol would be cut: it is then hidden until it gets the focus and comes into view. */
  cut: boolean
  onChoose: () => void
}

/** A crossing on the live map: Leaflet's marker, with the same mark as in every drawing. */
export function CrossingMarker({ crossing, place, frame, state, chosen, shown, cut, onChoose }: Props) {
  const { dictionary } = useSite()
  const { crossing: litCrossing } = useHighlight()
  const lights = useLights(crossing.id)
  const marker = useRef<LeafletMarker>(null)
  const container = useMemo(() => document.createElement('div'), [])
  const icon = useMemo(
    () => divIcon({ html: container, className: 'crossing-marker', iconSize: [0, 0] }),
    [container],
  )
  const [x, y] = place.at
  // By its own frame: the map may have moved by the time a layout is drawn.
  const position = useMemo(() => latLngAt([x, y], frame), [x, y, frame])
  usePanToFocus(marker)
  const name = dictionary.map.marker(namedOnMap(namesOnMap(crossing)), symbolWords(state, dictionary))

  useEffect(
    function describeMarker() {
      const element = marker.current?.getElement()
      element?.setAttribute('aria-label', name)
      element?.setAttribute('data-crossing', crossing.id)
      element?.toggleAttribute('data-cut', cut)
      if (element) element.style.visibility = shown ? '' : 'hidden'
    },
    [name, crossing, shown, cut],
  )

  return (
    <Marker
      ref={marker}
      autoPanOnFocus={false}
      position={position}
      icon={icon}
      zIndexOffset={chosen ? 1000 : 0}
      eventHandlers={{
        click: onChoose,
        mouseover: lights.onMouseEnter,
        mouseout: lights.onMouseLeave,
        keydown({ originalEvent }) {
          if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return
          originalEvent.preventDefault()
          onChoose()
        },
      }}
    >
      {createPortal(
        <svg
          className="map-drawing"
          width="1"
          height="1"
          // Leaflet puts a marker at a whole pixel; the mark stands where it was drawn.
          viewBox={`${round(Math.round(x) - x, 2)} ${round(Math.round(y) - y, 2)} 1 1`}
          aria-hidden="true"
        >
          <circle className="hit" r={12} data-lit={litCrossing === crossing.id || undefined} />
          <CrossingMark
            place={place}
            names={namesOnMap(crossing)}
            state={state}
            chosen={chosen}
            SymbolOf={FadingSymbol}
          />
        </svg>,
        container,
      )}
    </Marker>
  )
}

/** A crossing's symbol that fades over to that of a new state, where the reader allows motion. */
function FadingSymbol(look: ComponentProps<typeof CrossingSymbol>) {
  const { status, applications = false } = look
  const [shown, setShown] = useState({ status, applications })
  const [before, setBefore] = useState<typeof shown | null>(null)
  if (shown.status !== status || shown.applications !== applications) {
    setBefore(shown)
    setShown({ status, applications })
  }
  return (
    <>
      {before && (
        <g className="symbol-before" onAnimationEnd={() => setBefore(null)}>
          <CrossingSymbol {...look} {...before} />
        </g>
      )}
      <g key={`${status} ${applications}`} className={before ? 'symbol-now' : undefined}>
        <CrossingSymbol {...look} />
      </g>
    </>
  )
}
