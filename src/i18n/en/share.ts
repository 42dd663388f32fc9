/** Passing a view on, and the map on other sites. */
export const share = {
  link: 'Link to this view',
  copy: 'Copy link',
  copied: 'Copied',
  failed: 'Copy this address:',
  sheet: 'Share…',
  notLoaded: 'This part could not be loaded; check the connection and try again.',
  code: {
    title: 'QR code',
    alternative: (address: string) => `QR code of ${address}`,
  },
  embedding: 'Embed the map',
  pictures: {
    title: 'The whole map as a picture',
    /** `from` is null for the first of the pictures, `to` for the last. */
    span(from: string | null, to: string | null): string {
      if (from === null) return to === null ? '' : `Situation until ${to}`
      return to === null ? `Situation since ${from}` : `Situation from ${from} to ${to}`
    },
  },
  embed: {
    latest: (day: string, what: string) => `Latest record, ${day}: ${what}`,
    count: (open: number, total: number) => `${open} of ${total} open`,
    openMap: 'Full map',
    openPage: 'Full page',
  },
}
