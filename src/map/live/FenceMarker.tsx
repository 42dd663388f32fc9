import { divIcon, type Marker as LeafletMarker } from 'leaflet'
import { useEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet'
import type { FenceSection, FenceState } from '../../../geodata/schema/fence.ts'
import { type FencePlace, middleOf } from '../../drawing/fence-places.ts'
import { FenceLine } from '../../drawing/symbols/FenceLine.tsx'
import type { Frame, Point } from '../../geometry/projection.ts'
import { linePath } from '../../geometry/svg-path.ts'
import { fenceWords } from '../../i18n/words/fence.ts'
import { useSite } from '../../site/site.ts'
import { usePanToFocus } from './usePanToFocus.ts'
import { latLngAt } from './useViewport.ts'

interface Props {
  section: FenceSection
  place: FencePlace
  /** The frame of its place. */
  frame: Frame
  state: FenceState
  onChoose: () => void
}

/** What can be hit of a fence on the live map; the fence itself is in the drawing. */
export function FenceMarker({ section, place, frame, state, onChoose }: Props) {
  const { register, dictionary, view } = useSite()
  const marker = useRef<LeafletMarker>(null)
  const container = useMemo(() => document.createElement('div'), [])
  const icon = useMemo(
    () => divIcon({ html: container, className: 'fence-marker', iconSize: [0, 0] }),
    [container],
  )
  const [x, y] = middleOf(place.points)
  const position = useMemo(() => latLngAt([x, y], frame), [x, y, frame])
  const points = place.points.map((point): Point => [point[0] - Math.round(x), point[1] - Math.round(y)])
  const crossing = register.crossings.find(({ id }) => id === section.crossing)
  const heading = dictionary.fence.heading(crossing?.names.fi ?? '')
  const name = `${heading}: ${fenceWords(section, state, { dictionary, language: view.language })}`

  usePanToFocus(marker)

  useEffect(
    function describeMarker() {
      const element = marker.current?.getElement()
      element?.setAttribute('aria-label', name)
      element?.setAttribute('data-fence', section.id)
    },
    [name, section],
  )

  return (
    <Marker
      ref={marker}
      autoPanOnFocus={false}
      position={position}
      icon={icon}
      // Crossings, which have the larger circle round them, are hit first.
      zIndexOffset={-1000}
      eventHandlers={{
        click: onChoose,
        keydown({ originalEvent }) {
          if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return
          originalEvent.preventDefault()
          onChoose()
        },
      }}
    >
      {createPortal(
        <svg width="1" height="1" aria-hidden="true">
          <path className="fence-hit" d={linePath(points)} />
          <g className="fence-focus">
            <path className="fence-focus-ring" d={linePath(points)} />
            <path className="fence-focus-ground" d={linePath(points)} />
            <FenceLine state={state} points={points} scale={place.scale} />
          </g>
        </svg>,
        container,
      )}
    </Marker>
  )
}
