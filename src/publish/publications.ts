import type { Plugin } from 'vite'
import { dataFile, feedFile } from '../address/published.ts'
import { LANGUAGES } from '../address/view.ts'
import { borderLineOf } from '../model/border-line.ts'
import { createRegister } from '../model/register.ts'
import { openDataFiles, type TextFile } from './data/data-files.ts'
import type { Facts } from './data/resources.ts'
import { decisionsFeed } from './feed/feed.tsx'
import { contentType } from './serve/find-file.ts'
import { checkedGeodata } from './virtual-modules/geodata.ts'

/**
 * Everything that is published beside the pages: the open data below `data/`, and a feed for each language.
 * @param base where the site lies on its host
 * @param siteUrl the host
 */
export function publicationsOf(facts: Facts, base: string, siteUrl: string): TextFile[] {
  const { register } = facts
  return [
    ...openDataFiles(facts, new URL(base, siteUrl).href).map(({ path, text }) => ({
      path: dataFile(path),
      text,
    })),
    ...LANGUAGES.map((language) => ({
      path: feedFile(language),
      text: decisionsFeed({ register, language, languages: LANGUAGES, base, siteUrl }),
    })),
  ]
}

/** Writes the open data and the feeds with the browser's build. In development, makes them for each request. */
export function publications(siteUrl: string): Plugin {
  let base = '/'
  const files = () => publicationsOf(readFacts(), base, siteUrl)
  return {
    name: 'publications',
    configResolved(config) {
      base = config.base
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const { path, text } of files()) this.emitFile({ type: 'asset', fileName: path, source: text })
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(base.length) ?? ''
        if (!path.startsWith(dataFile('')) && !LANGUAGES.some((each) => path === feedFile(each)))
          return next()
        const file = files().find((each) => each.path === path)
        if (!file) return next()
        response.setHeader('Content-Type', contentType(path)).end(file.text)
      })
    },
  }
}

function readFacts(): Facts {
  const { border, ...data } = checkedGeodata()
  const { lengthKm, coastKm } = borderLineOf(border)
  return { register: createRegister({ ...data, borderLengthKm: lengthKm, coastKm }), border }
}
