// @vitest-environment node
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { precompress } from '../../../../src/publish/hosting/precompress.ts'

const TEXT = 'Itäraja – Восточная граница\n'.repeat(100)

it('puts a Brotli sibling beside what is text and long enough to gain', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'precompress-'))
  await mkdir(join(folder, 'data'))
  await writeFile(join(folder, 'data/status.csv'), TEXT)
  await writeFile(join(folder, 'index.html'), TEXT)
  await mkdir(join(folder, 'map'))
  await writeFile(join(folder, 'map/2023.svg'), TEXT)
  await writeFile(join(folder, 'short.html'), 'short')
  await writeFile(join(folder, 'font.woff2'), TEXT)
  await writeFile(join(folder, '_headers'), TEXT)
  await precompress(folder)

  const written = (await readdir(folder, { recursive: true })).toSorted()
  expect(written).toEqual([
    ...[
      '_headers',
      'data',
      'data/status.csv',
      'data/status.csv.br',
      'font.woff2',
      'index.html',
      'index.html.br',
    ],
    ...['map', 'map/2023.svg', 'short.html'],
  ])
  expect(brotliDecompressSync(await readFile(join(folder, 'data/status.csv.br'))).toString()).toBe(TEXT)
  await rm(folder, { recursive: true })
})
