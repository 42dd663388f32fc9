import { createRequire } from 'node:module'

export const FONT_FAMILY = 'Source Sans 3'

/** The weights that a picture can be written in. Trap: any other, 650 too, would be drawn as 400. */
export type Weight = 400 | 600

const { resolve } = createRequire(import.meta.url)

const FILES = ['400Regular', '400Regular_Italic', '600SemiBold'].map((name) =>
  resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`),
)

/** The site's own font alone, with Cyrillic, so that every machine draws the same. Trap: woff2 files would draw no text. */
export const font = {
  loadSystemFonts: false,
  fontFiles: FILES,
  defaultFontFamily: FONT_FAMILY,
  sansSerifFamily: FONT_FAMILY,
}
