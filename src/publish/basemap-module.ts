import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { LEVELS, type Level } from '../static-map/levels.ts'
import { readSheet } from '../static-map/sheets.ts'

const NAME = 'virtual:basemap'

/** `virtual:basemap`: the addresses of the levels of the base map, which become files of the site. */
export function basemapModule(): Plugin {
  const files = new Map<string, string>()
  let base = '/'
  return {
    name: NAME,
    configResolved(config) {
      base = config.base
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null
      const addresses = Object.fromEntries(levels().map((level) => [level, base + addFile(level)]))
      return `export default ${JSON.stringify(addresses)}`
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const source = files.get(request.url?.slice(base.length) ?? '')
        if (source === undefined) return next()
        response.setHeader('Content-Type', 'application/json').end(source)
      })
    },
  }

  function addFile(level: Level): string {
    const source = JSON.stringify(readSheet(level))
    const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
    const fileName = `assets/basemap-${level}-${hash}.json`
    files.set(fileName, source)
    return fileName
  }
}

function levels(): Level[] {
  return Object.keys(LEVELS).filter((name): name is Level => name in LEVELS)
}
