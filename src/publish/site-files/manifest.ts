import { Resvg } from '@resvg/resvg-js'
import { writePath } from '../../address/path.ts'
import { TOUCH_ICON } from '../../address/published.ts'
import type { Language } from '../../address/view.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { textsOf } from '../../i18n/texts.ts'
import { token } from '../pictures/styles.ts'
import { favicon, ICON_SIDE } from './favicon.tsx'

/**
 * What a device needs to keep the site among its apps (w3.org/TR/appmanifest), one for each language, so that it
 * opens in the reader's own. The address stays visible: it holds what is shown.
 */
export function manifest(language: Language, base: string): string {
  const { site } = dictionaryOf(language)
  const { heads } = textsOf(language)
  const address = writePath(language, { kind: 'home' }, base)
  return JSON.stringify({
    id: address,
    name: heads.home,
    short_name: site.name,
    description: site.tagline,
    lang: language,
    dir: 'ltr',
    start_url: address,
    scope: base,
    display: 'minimal-ui',
    background_color: token('panel'),
    theme_color: token('panel'),
    icons: ICONS.filter(({ purpose }) => purpose !== null).map(({ path, size, purpose }) => ({
      src: base + path,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  })
}

interface Icon {
  /** Below the site's folder. */
  path: string
  /** px, width and height. */
  size: number
  /** Its purpose in the manifest; null for one that is left out. */
  purpose: 'any' | 'maskable' | null
  /** The width of the symbol as a share of a ground that fills the icon; null for the symbol alone. */
  onGround: number | null
}

/** The symbol as PNG files. A maskable one keeps what matters within four fifths; Apple shows no transparency. */
export const ICONS: readonly Icon[] = [
  { path: 'icons/icon-192.png', size: 192, purpose: 'any', onGround: null },
  { path: 'icons/icon-512.png', size: 512, purpose: 'any', onGround: null },
  { path: 'icons/maskable-512.png', size: 512, purpose: 'maskable', onGround: 0.7 },
  { path: TOUCH_ICON, size: 180, purpose: null, onGround: 0.84 },
]

/** Draws an icon from the site's one symbol, as PNG. */
export function drawIcon({ size, onGround }: Icon): Uint8Array {
  const symbol = favicon(dictionaryOf('en').site.name)
  const drawing = onGround === null ? symbol : grounded(symbol, onGround)
  return new Resvg(drawing, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng()
}

function grounded(symbol: string, share: number): string {
  const edge = (ICON_SIDE * (1 - share)) / 2
  const inset = symbol.replace(
    '<svg ',
    `<svg x="${edge}" y="${edge}" width="${ICON_SIDE * share}" height="${ICON_SIDE * share}" `,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ICON_SIDE} ${ICON_SIDE}"><rect width="${ICON_SIDE}" height="${ICON_SIDE}" fill="${token('panel')}"/>${inset}</svg>`
}
