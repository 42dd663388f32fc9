import type { Plugin } from 'vite'
import { manifestFile, SITEMAP } from '../../address/published.ts'
import { LANGUAGES } from '../../address/view.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { createRegister } from '../../model/register.ts'
import { readRegisterData } from '../modules/geodata.ts'
import { favicon } from './favicon.tsx'
import { drawIcon, ICONS, manifest } from './manifest.ts'
import { robots, type SitePlaces, sitemap } from './sitemap.ts'

interface SiteFile {
  /** Below the site's folder. */
  path: string
  content: string | Uint8Array
}

/** The files about the site as a whole: for search engines, and for devices that keep it among their apps. */
export function siteFilesOf(places: SitePlaces): SiteFile[] {
  const { base } = places
  return [
    { path: 'robots.txt', content: robots(places) },
    { path: SITEMAP, content: sitemap(places) },
    ...LANGUAGES.map((language) => ({
      path: manifestFile(language),
      content: manifest(language, base),
    })),
    { path: 'favicon.svg', content: favicon(dictionaryOf('en').site.name) },
    ...ICONS.map((icon) => ({ path: icon.path, content: drawIcon(icon) })),
  ]
}

/** Writes them with the browser's build. Development does without them. */
export function siteFiles(siteUrl: string): Plugin {
  let base = '/'
  return {
    name: 'site-files',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      const register = createRegister(readRegisterData())
      for (const { path, content } of siteFilesOf({ register, siteUrl, base })) {
        this.emitFile({ type: 'asset', fileName: path, source: content })
      }
    },
  }
}
