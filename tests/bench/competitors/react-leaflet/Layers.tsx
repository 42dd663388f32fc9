import { divIcon } from 'leaflet'
import { useEffect } from 'react'
import { GeoJSON, Marker, useMap } from 'react-leaflet'
import type { Basemap, Border, Crossings } from '../shared/data.ts'
import { BORDER_STYLE, basemapStyle } from '../shared/leaflet-look.ts'

export interface Data {
  border: Border
  basemap: Basemap
  crossings: Crossings
}

export function Layers({ border, basemap, crossings }: Data) {
  const map = useMap()
  // The effects of what is inside, which add it to the map, have run before.
  useEffect(
    function tellLive() {
      map.getContainer().dataset.map = 'live'
    },
    [map],
  )
  return (
    <>
      <GeoJSON data={basemap} style={basemapStyle} interactive={false} />
      <GeoJSON data={border} style={BORDER_STYLE} interactive={false} />
      {crossings.features.map(({ geometry, properties: { name, status } }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates
        const icon = divIcon({
          className: `crossing ${status}`,
          html: name,
          iconSize: undefined,
          iconAnchor: [6, 9],
        })
        return <Marker key={name} position={[latitude, longitude]} icon={icon} alt={`${name}, ${status}`} />
      })}
    </>
  )
}
