import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = `${ROOT}node_modules/.cache/itaraja`
const OWN_FONTS = `${ROOT}node_modules/@expo-google-fonts/source-sans-3`

/**
 * Tells the browsers that this process starts of a font of the project's own, after all that the system has: where a Linux
 * has none at all, a Chromium breaks off at its first page. Other systems do not read it.
 */
export function bringFonts(env = process.env): void {
  const file = `${FOLDER}/fonts.conf`
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${OWN_FONTS}</dir>
</fontconfig>
`,
  )
  env.FONTCONFIG_FILE ??= file
}
