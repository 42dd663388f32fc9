import { Map as MapLibreMap, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type Crossings, FILES, load } from '../shared/data.ts'
import { VIEW } from '../shared/look.ts'
import { sentenceOf } from '../shared/words.ts'
import { style } from './style.ts'
import 'maplibre-gl/dist/maplibre-gl.css'
import '../shared/page.css'

setWorkerUrl(workerUrl)

async function main(box: HTMLElement, sentence: HTMLElement): Promise<void> {
  const [[west, south], [east, north]] = VIEW
  const map = new MapLibreMap({
    container: box,
    style: style(),
    bounds: [west, south, east, north],
    fadeDuration: 0,
    attributionControl: false,
  })
  const drawn = map.once('load')
  const crossings = await load<Crossings>(FILES.crossings)
  sentence.textContent = sentenceOf(crossings)
  for (const { geometry, properties } of crossings.features) {
    const [longitude = 0, latitude = 0] = geometry.coordinates
    const element = document.createElement('div')
    element.className = `crossing ${properties.status}`
    element.textContent = properties.name
    new Marker({ element, anchor: 'left' }).setLngLat([longitude, latitude]).addTo(map)
  }
  await drawn
  box.dataset.map = 'live'
}

const box = document.querySelector<HTMLElement>('.map')
const sentence = document.querySelector<HTMLElement>('.sentence')
if (box && sentence) main(box, sentence)
