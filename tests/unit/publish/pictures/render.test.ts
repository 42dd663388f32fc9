import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { PictureCache } from '../../../../src/publish/pictures/picture-cache.ts'
import { pngOf, publishedPngOf } from '../../../../src/publish/pictures/render.ts'
import { createShareImages } from '../../../../src/publish/pictures/share-images.tsx'
import { token } from '../../../../src/publish/pictures/styles.ts'
import { register } from '../../model/real-data.ts'

const emptyDirectory = () => mkdtemp(join(tmpdir(), 'pictures-'))
const svg = (await createShareImages(register))('ru')({
  page: { kind: 'crossing', id: 'raja-jooseppi' },
  day: '2023-11-20',
})

async function coloursOf(png: Buffer) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  const colours = new Map<string, [number, number, number]>()
  for (let index = 0; index < data.length; index += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3)
    colours.set(`${red} ${green} ${blue}`, [red, green, blue])
  }
  return [...colours.values()]
}

function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

describe('a published picture', () => {
  it('has few colours, and those that have a meaning among them', async () => {
    const cache = new PictureCache(await emptyDirectory())
    const [exact, published] = await Promise.all([pngOf(svg), publishedPngOf(svg, cache)])
    const colours = await coloursOf(published)
    expect(published.length).toBeLessThan(exact.length / 2)
    expect(colours.length).toBeLessThan((await coloursOf(exact)).length / 10)
    for (const name of ['open', 'closed', 'text', 'text-2', 'border', 'panel', 'water', 'land-finland']) {
      const wanted = rgb(token(name))
      const off = colours.map((colour) =>
        Math.max(...colour.map((part, i) => Math.abs(part - (wanted[i] ?? 0)))),
      )
      expect(Math.min(...off), name).toBeLessThanOrEqual(8)
    }
  })

  it('is the same each time, drawn or taken from the cache', async () => {
    const [one, other] = await Promise.all([emptyDirectory(), emptyDirectory()])
    const drawn = await publishedPngOf(svg, new PictureCache(one))
    expect((await publishedPngOf(svg, new PictureCache(other))).equals(drawn)).toBe(true)
    expect((await publishedPngOf(svg, new PictureCache(one))).equals(drawn)).toBe(true)
    expect(await readdir(one)).toHaveLength(1)
  })

  it('is another in another size', async () => {
    const cache = new PictureCache(await emptyDirectory())
    const twice = await publishedPngOf(svg, cache, 2)
    expect((await sharp(twice).metadata()).width).toBe(2400)
    expect((await sharp(await publishedPngOf(svg, cache)).metadata()).width).toBe(1200)
  })
})
