import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PictureCache } from '../../../../src/publish/pictures/picture-cache.ts'
import { CARD } from '../../../../src/publish/pictures/share-card-layout.ts'
import {
  cardFile,
  cardPages,
  createShareImages,
  writeShareImages,
} from '../../../../src/publish/pictures/share-images.tsx'
import { token } from '../../../../src/publish/pictures/styles.ts'
import { geodata, register, registerWith } from '../../model/real-data.ts'
import { differenceOf, pixelsOf } from './pixels.ts'

const imageOf = (await createShareImages(register))('en')
const salla = imageOf({ page: { kind: 'crossing', id: 'salla' }, day: '2023-11-20' })

const WORDS = { left: 0, top: 0, right: CARD.mapLeft, bottom: CARD.height }
const MAP = { left: CARD.mapLeft, top: 0, right: CARD.width, bottom: CARD.height }

describe('a share image', () => {
  it('has its words really drawn, the Russian name too', () => {
    const without = (text: string) => pixelsOf(salla.replace(`>${text}`, '>'))
    const whole = pixelsOf(salla)
    for (const text of ['Salla', '\u00a0– Салла', 'Open', 'Closed', 'on the map', 'Latest record', 'last']) {
      expect(salla).toContain(`>${text}`)
      expect(differenceOf([whole, without(text)], CARD.width, WORDS), text).toBeGreaterThan(100)
    }
  })

  it('has the map drawn, with the border on it', () => {
    const whole = pixelsOf(salla)
    expect(
      differenceOf([whole, pixelsOf(salla.replace(/<image .*?<\/image>/, ''))], CARD.width, MAP),
    ).toBeGreaterThan(100_000)
    // As pixels have it: alpha, blue, green, red.
    const border = Number.parseInt(
      `ff${token('border')
        .slice(1)
        .replace(/(..)(..)(..)/, '$3$2$1')}`,
      16,
    )
    expect(whole.filter((pixel) => pixel === border).length).toBeGreaterThan(300)
  })

  it('is another for another day, on both of its halves', () => {
    const later = imageOf({ page: { kind: 'crossing', id: 'salla' }, day: '2023-12-14' })
    const pair = [pixelsOf(salla), pixelsOf(later)] as const
    expect(differenceOf(pair, CARD.width, WORDS)).toBeGreaterThan(1000)
    expect(differenceOf(pair, CARD.width, MAP)).toBeGreaterThan(500)
  })
})

it('is in a folder of its day, or of none on the day that the map opens on', () => {
  const file = (id: string, day: string) => cardFile({ page: { kind: 'crossing', id }, day }, register, 'fi')
  expect(file('vaalimaa', '2023-11-20')).toBe('share/fi/vaalimaa.png')
  expect(file('vaalimaa', '2023-12-14')).toBe('share/fi/2023-12-14/vaalimaa.png')
  expect(cardFile({ page: { kind: 'home' }, day: '2023-12-14' }, register, 'en')).toBe(
    'share/en/2023-12-14/home.png',
  )
})

it('is written for every page of a language: a PNG of 1200 × 630, under 120 kB', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'share-images-'))
  // A record of two periods: the site test has all of them.
  const short = registerWith({ decisions: geodata.decisions.slice(0, 1) })
  await writeShareImages(directory, short, ['en'], new PictureCache(join(directory, 'cache')))
  const files = cardPages(short).map((page) => cardFile(page, short, 'en'))
  expect(files).toContain('share/en/home.png')
  expect(files).toContain('share/en/2023-11-17/raja-jooseppi.png')
  const written = await readdir(join(directory, 'share'), { recursive: true })
  expect(written.filter((name) => name.endsWith('.png'))).toHaveLength(files.length)
  for (const file of files) {
    const png = await readFile(join(directory, file))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    // Width and height stand at these bytes of every PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(120_000)
  }
}, 60_000)
