import { useEffect, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import { type Basemap, type Border, type Crossings, FILES, load } from '../shared/data.ts'
import { VIEW_BOUNDS } from '../shared/leaflet-look.ts'
import { sentenceOf } from '../shared/words.ts'
import { type Data, Layers } from './Layers.tsx'

/** The whole page, written in the browser. */
export function Page() {
  const data = useData()
  return (
    <>
      <h1>The crossings of the Finland–Russia border</h1>
      <p className="sentence">{data && sentenceOf(data.crossings)}</p>
      <MapContainer className="map" bounds={VIEW_BOUNDS} preferCanvas>
        {data && <Layers {...data} />}
      </MapContainer>
    </>
  )
}

function useData(): Data | null {
  const [data, setData] = useState<Data | null>(null)
  useEffect(function loadData() {
    Promise.all([
      load<Border>(FILES.border),
      load<Basemap>(FILES.basemap),
      load<Crossings>(FILES.crossings),
    ]).then(([border, basemap, crossings]) => setData({ border, basemap, crossings }))
  }, [])
  return data
}
