import { usePageMap } from '../map/page-map.ts'
import { useSite } from '../site/site.ts'
import { Island } from './Island.tsx'

/**
 * The map of a page: drawn at once, live once Leaflet is loaded, and still a drawing if it never is. `InteractiveMap`
 * keeps `data-map` and `data-basemap`.
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
        {/* The live map's buttons come here, after the inset. */}
        <div className="map-buttons" />
      </div>
      <p className="map-hint">{text.twoFingers}</p>
      <Island name="MapNotes" />
    </section>
  )
}
