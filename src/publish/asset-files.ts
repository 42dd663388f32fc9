import { createHash } from 'node:crypto'
import type { Connect } from 'vite'
import { CONTENT_TYPES } from './serve/find-file.ts'

/** Files of the site that the build makes, with a hash of their content in their names: they may be kept for ever. */
export interface AssetFiles {
  /** Adds a file, unless it is there; `kind` is how its name ends: `.svg`. Returns its address below the host. */
  add(name: string, kind: `.${string}`, source: string): string
  /** By their names below the folder of the site. */
  readonly all: ReadonlyMap<string, string>
  /** Sends them in development. */
  serve: Connect.NextHandleFunction
}

/** `base` is the path below the host that the site is built for. */
export function createAssetFiles(base: string): AssetFiles {
  const files = new Map<string, string>()
  return {
    all: files,
    add(name, kind, source) {
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
      const fileName = `assets/${name}-${hash}${kind}`
      files.set(fileName, source)
      return base + fileName
    },
    serve({ url = '' }, response, next) {
      const fileName = url.slice(base.length).replace(/\?.*$/, '')
      const source = files.get(fileName)
      if (source === undefined) return next()
      response.setHeader(
        'Content-Type',
        CONTENT_TYPES[fileName.slice(fileName.lastIndexOf('.'))] ?? 'text/plain',
      )
      response.end(source)
    },
  }
}
