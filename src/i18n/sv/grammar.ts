/**
 * A date or a time, as the site formats it, within a sentence: "den 14 september 2023", "den 24 nov. kl. 00.00",
 * "kl. 08.00". A month or a year stays as it is: "september 2023".
 */
export function inSentence(when: string): string {
  if (/^\d{2}\.\d{2}$/.test(when)) return `kl. ${when}`
  return /^\d{1,2}\s/.test(when) ? `den ${when}` : when
}

/** "1 340 km", never parted at the end of a line. */
export function kilometres(figure: string): string {
  return `${figure}\u00a0km`
}
