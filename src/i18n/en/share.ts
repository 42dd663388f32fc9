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
  embedding: {
    title: 'Embed the map',
    crossing: 'Map of',
    whole: 'the whole border',
    day: 'Day',
    kept: (when: string) => `the day shown now, ${when}`,
    opening: (day: string) => `the day that the map opens on, now ${day}`,
    latest: (day: string) => `the latest record, ${day}`,
    layers: 'Layers',
    language: 'Language',
    height: 'Height in pixels',
    code: 'Code for your page',
    copy: 'Copy code',
    copyByHand: 'Copy this code:',
    preview: 'See the embedded map',
    frameTitle: 'Itäraja: map of the Finland–Russia border',
  },
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
