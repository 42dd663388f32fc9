import { unit } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import type { Crossing } from '../../model/register.ts'
import { useSite } from '../../site/site.ts'
import { Island } from '../Island.tsx'
import { writtenPosition } from './CopyPosition.tsx'
import { Marks } from './Footnotes.tsx'
import { tm35fin } from './tm35fin.ts'

/** Where the crossing is, how exactly that is known, and links to the same place on other maps. */
export function CrossingPosition({ crossing }: { crossing: Crossing }) {
  const { dictionary, view } = useSite()
  const text = dictionary.crossing
  const { coordinates, position } = crossing
  const [lon, lat] = coordinates
  const plane = tm35fin(coordinates)
  return (
    <section className="crossing-position">
      <h2>{text.position}</h2>
      <div className="position-line">
        <span>
          {writtenPosition(crossing)}{' '}
          <span className="position-about">
            ±{position.uncertaintyM} {unit('m', view.language)}
          </span>
          <Marks ids={position.sources} />
        </span>
        <Island name="CopyPosition" />
      </div>
      <p className="note">{text.datum(localized(position.what, view.language))}</p>
      <p className="map-sites">
        {text.sameOn}{' '}
        {MAP_SITES.map(({ name, address }, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <a href={address({ lat, lon, plane })} rel="external noopener noreferrer">
              {name}
            </a>
          </span>
        ))}
      </p>
    </section>
  )
}

/** A position in the forms that map sites take. */
interface Place {
  lat: number
  lon: number
  /** In ETRS-TM35FIN, metres. */
  plane: readonly [east: number, north: number]
}

/** A map site and its address for a position. */
interface MapSite {
  name: string
  address: (place: Place) => string
}

const ZOOM = 14

/**
 * Common map sites, among them the national ones of both sides. Forms of their addresses:
 * wiki.openstreetmap.org/wiki/Browsing, fi.wikipedia.org/wiki/Malline:Karttapaikka,
 * yandex.com/dev/yandex-apps-launch-maps, developers.google.com/maps/documentation/urls.
 */
export const MAP_SITES: readonly MapSite[] = [
  {
    name: 'OpenStreetMap',
    address: ({ lat, lon }) =>
      `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`,
  },
  {
    name: 'Karttapaikka',
    address: ({ plane: [east, north] }) =>
      `https://asiointi.maanmittauslaitos.fi/karttapaikka/?share=customMarker&n=${north.toFixed(1)}&e=${east.toFixed(1)}&zoom=8`,
  },
  {
    name: 'Yandex Maps',
    address: ({ lat, lon }) => `https://yandex.com/maps/?ll=${lon}%2C${lat}&z=${ZOOM}&pt=${lon}%2C${lat}`,
  },
  {
    name: 'Google Maps',
    address: ({ lat, lon }) => `https://www.google.com/maps/search/?api=1&query=${lat}%2C${lon}`,
  },
]
