/** How much larger the reader's browser writes than the usual 16 px. */
export function textScale(page: Document = document): number {
  return (Number.parseFloat(getComputedStyle(page.documentElement).fontSize) || 16) / 16
}
