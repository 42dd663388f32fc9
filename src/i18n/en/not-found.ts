/** What stands where no page is. */
export const notFound = {
  title: 'Page not found',
  description: 'There is no such page. The eight crossings of the Finland–Russia border are listed here.',
  sentence: 'There is no page at this address. These are the eight crossings; the map shows them all.',
  map: 'Show the map',
  /** For readers of this language where the page speaks another. */
  line: { sentence: 'There is no page at this address.', map: 'The map' },
}
