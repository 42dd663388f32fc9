import { readFile } from 'node:fs/promises'
import { SIBLINGS } from '../precompress.ts'
import { isCompressible } from '../served-files.ts'

type Encoding = keyof typeof SIBLINGS

export interface EncodedBody {
  body: Buffer
  /** Absent where the file goes out as it is. */
  encoding?: Encoding
}

/** A file in the best encoding that Accept-Encoding admits and the build wrote a sibling in; else as it is. */
export async function readEncoded(path: string, acceptEncoding: string): Promise<EncodedBody> {
  for (const encoding of isCompressible(path) ? accepted(acceptEncoding) : []) {
    const body = await readFile(path + SIBLINGS[encoding]).catch(() => undefined)
    if (body) return { body, encoding }
  }
  return { body: await readFile(path) }
}

function accepted(acceptEncoding: string): Encoding[] {
  const names = acceptEncoding
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()))
    .filter(([, ...parameters]) => !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
    .map(([name]) => name)
  return (['br', 'gzip'] as const).filter((encoding) => names.includes(encoding))
}
