import { divIcon, geoJSON, map as leafletMap, marker } from 'leaflet'
import { type Basemap, type Border, type Crossings, FILES, load } from '../shared/data.ts'
import { BORDER_STYLE, basemapStyle, VIEW_BOUNDS } from '../shared/leaflet-look.ts'
import { sentenceOf } from '../shared/words.ts'
import 'leaflet/dist/leaflet.css'
import '../shared/page.css'

async function main(box: HTMLElement, sentence: HTMLElement): Promise<void> {
  const map = leafletMap(box, { preferCanvas: true }).fitBounds(VIEW_BOUNDS)
  const [border, basemap, crossings] = await Promise.all([
    load<Border>(FILES.border),
    load<Basemap>(FILES.basemap),
    load<Crossings>(FILES.crossings),
  ])
  sentence.textContent = sentenceOf(crossings)
  geoJSON(basemap, { style: basemapStyle, interactive: false }).addTo(map)
  geoJSON(border, { style: BORDER_STYLE, interactive: false }).addTo(map)
  for (const { geometry, properties } of crossings.features) {
    const [longitude = 0, latitude = 0] = geometry.coordinates
    const icon = divIcon({
      className: `crossing ${properties.status}`,
      html: properties.name,
      iconSize: undefined,
      iconAnchor: [6, 9],
    })
    marker([latitude, longitude], { icon, alt: `${properties.name}, ${properties.status}` }).addTo(map)
  }
  box.dataset.map = 'live'
}

const box = document.querySelector<HTMLElement>('.map')
const sentence = document.querySelector<HTMLElement>('.sentence')
if (box && sentence) main(box, sentence)
