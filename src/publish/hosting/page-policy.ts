import { createHash } from 'node:crypto'

/** What the policy of a page depends on. */
export interface PagePolicySettings {
  /** The exact text of each `<style>` in the page. */
  styles: readonly string[]
  /** The origin of the tiles of the detailed base map: see settings.ts. */
  tileOrigin: string
}

/**
 * What a page may load and do, as its content security policy; anything not named falls back to `'none'`:
 * workers, objects, media. Left out on purpose is `upgrade-insecure-requests`: a page asks for nothing by `http:`,
 * and on a host without https it would take the scripts away. `frame-ancestors` counts only in a header: headers.ts.
 */
export function pagePolicy({ styles, tileOrigin }: PagePolicySettings): string {
  return [
    "default-src 'none'",
    // The tiles of the detailed base map, which is loaded when a reader chooses it; a picture that the page has made.
    `img-src 'self' blob: ${tileOrigin}`,
    // The map to be embedded, in its preview.
    "frame-src 'self'",
    // From the site itself, that of the live map.
    `style-src ${["'self'", ...styles.map(hashOf)].join(' ')}`,
    "script-src 'self'",
    // The levels of the base map.
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    // The page itself answers its one form.
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The policy of src/map/live/admit-leaflet.ts.
    'trusted-types default',
  ].join('; ')
}

const STYLE = /<style>([\s\S]*?)<\/style>/g

/**
 * A finished page with its policy at the mark in its head. The page names the hash of its own styles, so that no
 * header, cache or host can hold another build's hash and block them.
 */
export function withPolicy(html: string, tileOrigin: string): string {
  const styles = Array.from(html.matchAll(STYLE), ([, text = '']) => text)
  const policy = pagePolicy({ styles, tileOrigin })
  return html.replace(
    '<!--policy-->',
    () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/** Browsers read the end of a line as `\n` before they hash it. */
function hashOf(styles: string): string {
  return `'sha256-${createHash('sha256').update(styles.replaceAll('\r\n', '\n')).digest('base64')}'`
}
