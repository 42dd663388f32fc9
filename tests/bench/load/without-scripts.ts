import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { precompress } from '../../../src/publish/hosting/precompress.ts'

/** Writes pages of a built site into a folder as they would be at best: every script and its preload removed. */
export async function writeWithoutScripts(
  site: string,
  folder: string,
  pages: readonly string[],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(site, 'assets'), join(folder, 'assets'), { recursive: true, filter: (file) => !isScript(file) })
  cpSync(join(site, 'favicon.svg'), join(folder, 'favicon.svg'))
  for (const page of pages) {
    const html = readFileSync(join(site, page, 'index.html'), 'utf8')
    mkdirSync(join(folder, page), { recursive: true })
    writeFileSync(join(folder, page, 'index.html'), withoutScripts(html))
  }
  await precompress(folder)
}

function isScript(file: string): boolean {
  return /\.(js|json)(\.br)?$/.test(file)
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b.*?<\/script>/gs, '').replace(/<link\b[^>]*\bmodulepreload\b[^>]*>/g, '')
}
