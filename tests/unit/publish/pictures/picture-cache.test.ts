import { mkdtemp, readdir, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { PictureCache } from '../../../../src/publish/pictures/picture-cache.ts'

async function emptyCache(most?: number) {
  const directory = await mkdtemp(join(tmpdir(), 'picture-cache-'))
  return { directory, cache: new PictureCache(directory, most) }
}

const picture = (text: string) => vi.fn(async () => Buffer.from(text))

describe('the cache of pictures', () => {
  it('draws a picture once for all that is the same', async () => {
    const { cache } = await emptyCache()
    const draw = picture('one')
    expect(await cache.picture(['renderer', 'svg'], draw)).toEqual(Buffer.from('one'))
    expect(await cache.picture(['renderer', 'svg'], draw)).toEqual(Buffer.from('one'))
    expect(draw).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['drawing', ['renderer', 'svg 2']],
    ['renderer', ['renderer 2', 'svg']],
    ['division into parts', ['renderers', 'vg']],
  ])('draws it anew for another %s', async (_, parts) => {
    const { cache } = await emptyCache()
    await cache.picture(['renderer', 'svg'], picture('one'))
    expect(await cache.picture(parts, picture('other'))).toEqual(Buffer.from('other'))
  })

  it('keeps nothing of a drawing that failed', async () => {
    const { cache, directory } = await emptyCache()
    await expect(cache.picture(['svg'], () => Promise.reject(new Error('no font')))).rejects.toThrow(
      'no font',
    )
    expect(await readdir(directory)).toEqual([])
  })

  it('keeps the pictures used last', async () => {
    const { cache, directory } = await emptyCache(2)
    for (const svg of ['one', 'two', 'three']) await cache.picture([svg], picture(svg))
    const past = new Date('2023-11-20')
    for (const name of await readdir(directory)) await utimes(join(directory, name), past, past)
    await cache.picture(['one'], picture('one'))
    await cache.prune()
    expect(await readdir(directory)).toHaveLength(2)
    const draw = picture('one')
    await cache.picture(['one'], draw)
    expect(draw).not.toHaveBeenCalled()
  })

  it('has nothing to prune before the first picture', async () => {
    await new PictureCache(join(tmpdir(), 'picture-cache-of-nobody')).prune()
  })
})
