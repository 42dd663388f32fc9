import { usePageMap } from '../map/page-map.ts'
import { useSite } from '../site/site.ts'
import { Island } from './Island.tsx'

/**
 * The map of a page: drawn at once, live as soon as Leaflet is there, and still a drawing if it never is. How far it is, in
 * `data-map` and `data-basemap`, says `InteractiveMap`.
 */
export function MapBox() {
  const text = useSite().dictionary.map
  const { layouts } = usePageMap()
  return (
    <section className="map" aria-label={text.region} data-map="drawn" data-basemap="simple">
      <div className="map-box">
        <Island name="DrawnMap" />
        <Island name="InteractiveMap" />
        {layouts.inset && <Island name="MapInset" />}
        {/* The place of the buttons of the live map, which come after the inset. */}
        <div className="map-buttons" />
      </div>
      <p className="map-hint">{text.twoFingers}</p>
      <Island name="MapNotes" />
    </section>
  )
}
