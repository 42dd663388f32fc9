/** A map site and how it is asked for a place. */
interface MapSite {
  name: string
  address: (lat: number, lon: number) => string
}

const ZOOM = 14

/** Common map sites. Forms of their addresses: wiki.openstreetmap.org/wiki/Browsing, developers.google.com/maps/documentation/urls, learn.microsoft.com/bingmaps/articles/create-a-custom-map-url. */
export const MAP_SITES: readonly MapSite[] = [
  {
    name: 'OpenStreetMap',
    address: (lat, lon) => `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`,
  },
  {
    name: 'Google Maps',
    address: (lat, lon) => `https://www.google.com/maps/search/?api=1&query=${lat}%2C${lon}`,
  },
  {
    name: 'Bing Maps',
    address: (lat, lon) => `https://www.bing.com/maps?cp=${lat}~${lon}&lvl=${ZOOM}&sp=point.${lat}_${lon}`,
  },
]
