import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/address/view.ts'
import { createRegister } from '../../src/model/register.ts'
import { cardFile, cardPages } from '../../src/publish/pictures/share-images.tsx'
import { readRegisterData } from '../../src/publish/virtual-modules/geodata.ts'
import { DIST } from './site-files.ts'

const register = createRegister(readRegisterData())
const { opensOn } = register.record
const pages = cardPages(register)
const images = LANGUAGES.flatMap((language) =>
  pages.map((page) => ({
    page,
    file: cardFile(page, register, language),
    withoutDay: cardFile({ ...page, day: opensOn }, register, language),
  })),
)

function read(file: string): Buffer {
  return readFileSync(join(DIST, file))
}

describe('a share image', () => {
  it.each(images)('is a PNG of 1200 × 630 in few bytes: $file', async ({ file }) => {
    const image = read(file)
    const { format, width, height } = await sharp(image).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
    expect(image.length).toBeLessThanOrEqual(120_000)
  })

  const later = images.filter(({ page }) => page.day !== opensOn)
  it.each(later)('differs from that of the page without a day: $file', ({ file, withoutDay }) => {
    expect(read(file).equals(read(withoutDay))).toBe(false)
  })
})

it('there is no other, and none twice', () => {
  const files = readdirSync(join(DIST, 'share'), { recursive: true, encoding: 'utf8' })
  const found = files.filter((name) => name.endsWith('.png')).map((name) => `share/${name}`)
  expect(found.sort()).toEqual(images.map(({ file }) => file).sort())
  expect(new Set(found.map((file) => read(file).toString('latin1'))).size).toBe(found.length)
})

it('every page names one that exists', () => {
  const html = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  )
  const named = html.flatMap(
    (name) =>
      read(name)
        .toString()
        .match(/(?<=og:image" content=")[^"]+/)?.[0] ?? [],
  )
  expect(named.length).toBeGreaterThan(LANGUAGES.length)
  expect(named.filter((url) => !existsSync(join(DIST, new URL(url).pathname)))).toEqual([])
})
