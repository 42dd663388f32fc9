/** The words of the links to the open data and the feed. */
export const downloads = {
  data: 'Data',
  feed: 'Feed',
}
