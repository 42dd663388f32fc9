/** Hands a file to the browser, to be saved under a name. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // Some browsers begin to read only once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The name of a file about what is shown: `itaraja-salla-2023-12-14T0730.csv`. */
export function fileName(
  crossing: { id: string } | null,
  { day, time }: { day: string; time?: string },
  type: string,
): string {
  const when = time === undefined ? day : `${day}T${time.replace(':', '')}`
  return `${['itaraja', crossing?.id, when].filter(Boolean).join('-')}.${type}`
}
