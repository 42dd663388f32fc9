import { createRequire } from 'node:module'
import type { Face } from '../../drawing/text-width.ts'

export const FONT_FAMILY = 'Source Sans 3'

/** The weights that a picture can be written in. Trap: any other, 650 too, would be drawn as 400. */
export type Weight = 400 | 600

const { resolve } = createRequire(import.meta.url)

/** The whole font, a file a face. */
export const FONT_FILES: Readonly<Record<Face, string>> = {
  '400': fileOf('400Regular'),
  '600': fileOf('600SemiBold'),
  italic: fileOf('400Regular_Italic'),
}

function fileOf(name: string): string {
  return resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`)
}

/** The site's own font alone, with Cyrillic, so that every machine draws the same. Trap: woff2 files would draw no text. */
export const font = {
  loadSystemFonts: false,
  fontFiles: Object.values(FONT_FILES),
  defaultFontFamily: FONT_FAMILY,
  sansSerifFamily: FONT_FAMILY,
}
