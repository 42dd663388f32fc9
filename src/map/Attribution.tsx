import { useSite } from '../site/site.ts'

/** Whose data the map is drawn from, as their licences ask. */
export function Attribution() {
  const text = useSite().dictionary.map
  return (
    <p className="attribution" data-furniture="">
      ©{' '}
      <a href="https://www.openstreetmap.org/copyright" rel="external">
        OpenStreetMap
      </a>
      <span className="attribution-long">{text.contributors}</span> ·{' '}
      <span className="attribution-long">{text.places}</span>
      <a href="https://www.geonames.org/" rel="external">
        GeoNames
      </a>
      <span className="attribution-long">{text.placesLicence}</span>
    </p>
  )
}
