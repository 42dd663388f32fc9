import type { Map as LeafletMap } from 'leaflet'
import { useState } from 'react'
import { useMapEvents } from 'react-leaflet'
import type { Box } from '../drawing/box.ts'
import type { Frame } from '../drawing/projection.ts'

/** What the live map shows at rest: its frame (Leaflet's layer points) and what of it is in view. */
export interface LiveFrame {
  frame: Frame
  bounds: Box
}

/** The live map's frame, anew after each zoom, move and change of size, but not while one is under way. */
export function useFrame(): LiveFrame {
  const [live, setLive] = useState<LiveFrame | null>(null)
  const map = useMapEvents({
    viewreset: read,
    zoomend: read,
    moveend: read,
    resize: read,
  })
  return live ?? frameOf(map)

  function read() {
    setLive(frameOf(map))
  }
}

function frameOf(map: LeafletMap): LiveFrame {
  const origin = map.getPixelOrigin()
  const corner = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  return {
    frame: { zoom: map.getZoom(), origin: [origin.x, origin.y] },
    bounds: { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y },
  }
}
