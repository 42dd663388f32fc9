/** The words of the links to the open data and the feed. */
export const downloads = {
  title: 'Download',
  data: 'Data',
  feed: 'Feed',
  feedTitle: 'Decisions on the border crossings',
  crossing: 'This crossing, GeoJSON',
  crossings: 'Crossings, GeoJSON',
  status: 'History of all crossings, CSV',
  all: 'All data',
}
