import { svg } from 'leaflet'
import { type ReactNode, startTransition, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap, useMapEvents } from 'react-leaflet'
import { frameTransform } from '../../drawing/basemap-layer.ts'
import type { Frame } from '../../geometry/projection.ts'

/** How much of the map's size is drawn beyond each edge, so that a short drag uncovers no blank. */
const PADDING = 0.5

interface Props {
  name: string
  zIndex: number
  /** The frame in whose pixels the children are drawn. */
  frame: Frame
  children: ReactNode
}

/**
 * A pane of its own with the drawing in it. Leaflet's SVG renderer keeps the element in place while the map moves and
 * zooms; its content is React's, in layer points of a frame.
 */
export function DrawingPane({ name, zIndex, frame, children }: Props) {
  const map = useMap()
  const [root, setRoot] = useState<Element | null>(null)

  // Drawing anew takes longer than a frame of the screen: until it is done, the old drawing is moved to its place.
  useMapEvents({ viewreset: follow, zoomend: follow })
  useLayoutEffect(follow)

  useEffect(
    function addRenderer() {
      const pane = map.getPane(name) ?? map.createPane(name)
      pane.style.zIndex = String(zIndex)
      pane.style.pointerEvents = 'none'
      const renderer = svg({ pane: name, padding: PADDING }).addTo(map)
      const group = pane.querySelector('g')
      // Tab was seen to stop at the groups of both drawings, where there is nothing to do.
      group?.setAttribute('tabindex', '-1')
      startTransition(() => setRoot(group))
      return function removeRenderer() {
        setRoot(null)
        renderer.remove()
      }
    },
    [map, name, zIndex],
  )

  return root && createPortal(children, root)

  function follow() {
    const { x, y } = map.getPixelOrigin()
    root?.setAttribute('transform', frameTransform(frame, { zoom: map.getZoom(), origin: [x, y] }))
  }
}
