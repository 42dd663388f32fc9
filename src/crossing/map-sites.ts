/** A place as map sites are asked for it. */
export interface Place {
  lat: number
  lon: number
  /** In ETRS-TM35FIN, metres. */
  plane: readonly [east: number, north: number]
}

/** A map site and how it is asked for a place. */
interface MapSite {
  name: string
  address: (place: Place) => string
}

const ZOOM = 14

/**
 * Common map sites, the national ones of both sides among them. Forms of their addresses:
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
