import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shareImageFile } from '../../../../src/address/published.ts'
import { pngOf } from '../../../../src/publish/pictures/files.ts'
import { CARD } from '../../../../src/publish/pictures/share-card-layout.ts'
import {
  cardPages,
  createShareImages,
  writeShareImages,
} from '../../../../src/publish/pictures/share-images.tsx'
import { register } from '../../model/real-data.ts'
import { differenceOf, pixelsOf } from './pixels.ts'

const imageOf = await createShareImages(register)
const salla = imageOf({ kind: 'crossing', id: 'salla' }, 'en')

const WORDS = { left: CARD.left, top: CARD.top, right: CARD.right, bottom: CARD.bottom }
const MAP = { left: CARD.mapLeft, top: 0, right: CARD.width, bottom: CARD.height }

describe('a share image', () => {
  it('has its words really drawn, the Russian name too', () => {
    const without = (text: string) => pixelsOf(salla.replace(`>${text}`, '>'))
    const whole = pixelsOf(salla)
    for (const text of [
      'Salla',
      '\u00a0– Салла',
      'Open on 20 November 2023',
      'Latest record: closed since',
    ]) {
      expect(salla).toContain(text)
      expect(differenceOf([whole, without(text)], CARD.width, WORDS), text).toBeGreaterThan(1000)
    }
  })

  it('has the map drawn, with the border on it', () => {
    const whole = pixelsOf(salla)
    expect(
      differenceOf([whole, pixelsOf(salla.replace(/<image .*?<\/image>/, ''))], CARD.width, MAP),
    ).toBeGreaterThan(100_000)
    expect(
      differenceOf([whole, pixelsOf(salla.replace(/id="border-land" d="[^"]*"/, ''))], CARD.width, MAP),
    ).toBeGreaterThan(1000)
  })

  it('is the same each time', async () => {
    const [one, other] = await Promise.all([
      pngOf(salla),
      pngOf(imageOf({ kind: 'crossing', id: 'salla' }, 'en')),
    ])
    expect(one.equals(other)).toBe(true)
  })
})

it('is written for every page of a language: a PNG of 1200 × 630, under 300 kB', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'share-images-'))
  await writeShareImages(directory, register, ['en'])
  const files = cardPages(register).map((page) => shareImageFile(page.kind === 'home' ? null : page.id, 'en'))
  expect(files).toContain('share/en/home.png')
  expect(files).toContain('share/en/raja-jooseppi.png')
  expect((await readdir(join(directory, 'share/en'))).length).toBe(files.length)
  for (const file of files) {
    const png = await readFile(join(directory, file))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    // Width and height stand at these bytes of every PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(300_000)
  }
}, 60_000)
