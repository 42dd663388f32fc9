import { svg } from 'leaflet'
import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'

/** How much of the map's size is drawn beyond each edge, so that a short drag uncovers no blank. */
const PADDING = 0.5

/**
 * A pane of its own with the drawing in it. Leaflet's SVG renderer keeps the element in place while the map
 * moves and zooms; what is in it is React's, in layer points.
 */
export function DrawingPane({
  name,
  zIndex,
  children,
}: {
  name: string
  zIndex: number
  children: ReactNode
}) {
  const map = useMap()
  const [root, setRoot] = useState<Element | null>(null)

  useEffect(
    function addRenderer() {
      const pane = map.getPane(name) ?? map.createPane(name)
      pane.style.zIndex = String(zIndex)
      pane.style.pointerEvents = 'none'
      const renderer = svg({ pane: name, padding: PADDING }).addTo(map)
      const group = pane.querySelector('g')
      // Tab was seen to stop at the groups of both drawings: there is nothing to do there.
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
}
