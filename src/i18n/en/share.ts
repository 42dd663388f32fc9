/** Passing a view on, and the map on other sites. */
export const share = {
  copy: 'Copy link',
  copied: 'Copied',
  failed: 'Copy this address:',
  embed: {
    latest: (day: string, what: string) => `Latest record, ${day}: ${what}`,
    openMap: 'Full map',
    openCrossing: (name: string) => `${name}: full page`,
  },
}
