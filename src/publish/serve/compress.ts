import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isCompressible } from './content-type.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

const SIBLINGS = { br: '.br', gzip: '.gz' } as const
// About what CDNs use on the fly: near the smallest size, at a fraction of the time of level 11.
const BROTLI_QUALITY = 6

/** The best encoding that a request's Accept-Encoding admits for this file. */
export function chooseEncoding(path: string, acceptEncoding = ''): Encoding {
  if (!isCompressible(path)) return 'identity'
  const accepted = acceptEncoding
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()))
    .filter(([, ...parameters]) => !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
    .map(([name]) => name)
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

/** Reads files in an encoding: from the sibling the build wrote, else compressed once and remembered. */
export function createCompressor() {
  const remembered = new Map<string, Promise<Buffer>>()

  return function read(path: string, encoding: Encoding, version: string): Promise<Buffer> {
    if (encoding === 'identity') return readFile(path)
    const key = `${encoding} ${version} ${path}`
    const known = remembered.get(key)
    if (known) return known
    const body = readFile(path + SIBLINGS[encoding]).catch(async () =>
      compress(await readFile(path), encoding),
    )
    remembered.set(key, body)
    return body
  }
}

export type Compressor = ReturnType<typeof createCompressor>

function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(body)
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
}
