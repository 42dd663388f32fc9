/** The files that the map and the crossings' pages lead to. */
export const dataFiles = {
  title: 'Download',
  crossing: 'This crossing, GeoJSON',
  crossings: 'Crossings, GeoJSON',
  status: 'History of all crossings, CSV',
  all: 'All data',
}
