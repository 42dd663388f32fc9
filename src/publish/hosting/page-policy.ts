import { createHash } from 'node:crypto'

/** What the policy of a page depends on. */
export interface PagePolicySettings {
  /** The text of each `<style>` in the page, to the letter. */
  styles: readonly string[]
  /** What the tiles of the detailed base map are loaded from: see settings.ts. */
  tileOrigin: string
}

/**
 * What a page may load and do, as its content security policy; what is not named falls back to `'none'`: frames,
 * workers, objects, media. Left out on purpose is `upgrade-insecure-requests`: a page asks for nothing by `http:`, and
 * where a host has no https it would take the scripts away. `frame-ancestors` counts in a header alone: headers.ts.
 */
export function pagePolicy({ styles, tileOrigin }: PagePolicySettings): string {
  return [
    "default-src 'none'",
    // The tiles of the detailed base map, which is loaded when a reader chooses it.
    `img-src 'self' ${tileOrigin}`,
    `style-src ${styles.map(hashOf).join(' ') || "'none'"}`,
    "script-src 'self'",
    // The levels of the base map.
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    // The one form is answered by the page itself.
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The policy of src/map/live/admit-leaflet.ts.
    'trusted-types default',
  ].join('; ')
}

const STYLE = /<style>([\s\S]*?)<\/style>/g

/**
 * A finished page with its policy at the mark in its head. The page itself names the hash of its styles, so that no
 * header, cache or host can hold another build's and leave it without them.
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
