export type View = {
  name: string
  width: number
  height: number
  fullPage?: boolean
  dark?: boolean
  print?: boolean
  scripts?: boolean
}

/** Every way in which a page is worth looking at. */
export const views: readonly View[] = [
  { name: '1440x900', width: 1440, height: 900 },
  { name: '1100x800', width: 1100, height: 800 },
  { name: '768x1024', width: 768, height: 1024 },
  { name: '390x844-full', width: 390, height: 844, fullPage: true },
  { name: '320x700-full', width: 320, height: 700, fullPage: true },
  { name: '1440x900-dark', width: 1440, height: 900, dark: true },
  { name: '390x844-dark', width: 390, height: 844, dark: true },
  // The width of A4 at 96 dots an inch.
  { name: 'print-full', width: 794, height: 1123, fullPage: true, print: true },
  { name: '1440x900-no-scripts', width: 1440, height: 900, scripts: false },
  { name: '390x844-no-scripts-full', width: 390, height: 844, fullPage: true, scripts: false },
]
