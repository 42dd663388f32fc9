import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openGraph from 'open-graph-scraper'
import { describe, expect, it } from 'vitest'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('index.html') && !name.includes('embed/'),
)
const pages = await Promise.all(
  files.map(async (file) => ({ file, ...(await readPreview(readFileSync(join(DIST, file), 'utf8'))) })),
)

/** As somebody else's program reads the preview of a page. */
async function readPreview(html: string) {
  const { error, result } = await openGraph({ html, onlyGetOpenGraphInfo: true })
  return { error, preview: result }
}

describe.each(pages)('the preview of $file', ({ file, error, preview }) => {
  it('has title, description, address and an image with its words', () => {
    expect(error).toBe(false)
    expect(preview.ogTitle).toMatch(/\S{3}/)
    expect(preview.ogDescription).toMatch(/\S{3}/)
    expect(preview.ogSiteName).toBe('Itäraja')
    const { pathname } = new URL(preview.ogUrl ?? '')
    expect(pathname.endsWith(`/${file.replace(/index\.html$/, '')}`)).toBe(true)
    expect(preview.ogImage).toMatchObject([{ type: 'image/png', width: '1200', height: '630' }])
    expect(preview.ogImage?.[0]?.url).toMatch(/^https?:\/\/.+\/share\/\w\w\/([\d-]+\/)?[\w-]+\.png$/)
    expect(preview.ogImage?.[0]?.alt).toMatch(/\S{3}/)
    expect(preview.twitterCard).toBe('summary_large_image')
    expect(preview.twitterImage?.[0]?.url).toBe(preview.ogImage?.[0]?.url)
  })
})

it('is another for every page', () => {
  for (const part of ['ogTitle', 'ogDescription', 'ogUrl'] as const) {
    expect(new Set(pages.map(({ preview }) => preview[part])).size, part).toBe(pages.length)
  }
})
