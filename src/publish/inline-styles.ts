import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ELEMENT = /<style>([\s\S]*?)<\/style>/

/**
 * Where the styles of a built site come from, as its content security policy names them. They stand in the head of
 * every page, the same in each, and are admitted by their hash; a folder without such a page has style sheets, if any.
 */
export function styleSourceOf(directory: string): string {
  const home = join(directory, 'index.html')
  const styles = existsSync(home) ? ELEMENT.exec(readFileSync(home, 'utf8'))?.[1] : undefined
  return styles === undefined ? "'self'" : `'sha256-${createHash('sha256').update(styles).digest('base64')}'`
}
