import { describe, expect, test } from 'vitest'
import { geodata, register } from '../../model/real-data.ts'
import { idsIn, partsOf, renderTextPage, sourceLinksIn } from '../text-page.tsx'

const html = renderTextPage('/about/')
const sections = new Map(
  partsOf(html, /<section id="/).map((part) => [part.match(/id="([^"]+)"/)?.[1] ?? '', part]),
)

function sectionOf(id: string): string {
  return sections.get(id) ?? ''
}

describe('The page about the site', () => {
  test('has one title and one main part', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main/g)).toHaveLength(1)
  })

  test('lists its contents, each an anchor of the page', () => {
    const contents = partsOf(html, /<nav class="about-contents"/)[0]?.split('</nav>')[0] ?? ''
    const targets = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets).toEqual([...sections.keys()])
    expect(new Set(idsIn(html)).size).toBe(idsIn(html).length)
  })

  test('gives every claim with who made it, a verdict in words and every source', () => {
    const claims = partsOf(sectionOf('article'), /<li id="/)
    expect(claims).toHaveLength(geodata.article.claims.length)
    geodata.article.claims.forEach(({ id, attributedTo, verdict, sources }, index) => {
      const claim = claims[index] ?? ''
      expect(claim).toContain(`id="${id}"`)
      expect(claim).toContain(`<dd>${attributedTo.en}</dd>`)
      expect(claim).toContain(`<dd class="verdict">${verdict.en}</dd>`)
      const urls = sources.map((source) => register.sources.get(source)?.url)
      expect(sourceLinksIn(claim).sort()).toEqual(urls.sort())
    })
  })

  test('calls the word “pretext” a judgement, and the article’s', () => {
    const pretext = partsOf(sectionOf('article'), /<li id="/).find((claim) => claim.includes('id="pretext"'))
    expect(pretext).toContain('A judgement, not a fact')
    expect(pretext).toContain('<dd>The article</dd>')
  })

  test('has a source for every fact of the fence and of the border', () => {
    for (const id of ['fence', 'border']) {
      const facts = partsOf(sectionOf(id), /<div class="about-fact"/)
      expect(facts.length).toBeGreaterThan(5)
      for (const fact of facts) expect(sourceLinksIn(fact).length, fact).toBeGreaterThan(0)
    }
  })

  test('gives every figure of the chart in its table, with its source', () => {
    const rows = partsOf(sectionOf('fence').split('<tbody>')[1]?.split('</tbody>')[0] ?? '', /<tr>/)
    const { progress } = geodata.fence.programme
    expect(rows).toHaveLength(progress.length)
    progress.forEach(({ km, approximate, sources }, index) => {
      expect(rows[index]).toContain(`<td>${approximate ? 'about ' : ''}${km}</td>`)
      expect(sourceLinksIn(rows[index] ?? '')).toHaveLength(sources.length)
    })
    const [chart = ''] = sectionOf('fence').match(/<svg class="progress-chart".*?<\/svg>/s) ?? []
    expect(chart.match(/<rect/g)).toHaveLength(progress.length)
  })

  test('has the fence along the whole border, by state and apart from what has no place', () => {
    const text = sectionOf('fence')
      .replace(/<[^>]*>/g, '')
      .replaceAll('\u00a0', ' ')
    expect(text).toContain('The fence along 1,340 km')
    expect(text).toContain('3 km built and 33 km under construction')
    expect(text).toContain('about 164 km: not both')
    expect(text).toContain(
      'about 140 km reported as built by 12 December 2025 (from a single press report), not tied to places',
    )
    const label = sectionOf('fence').match(/class="barcode barcode-line"[^>]*aria-label="([^"]*)"/)?.[1]
    expect(label).toContain('Salla: length known, ends not published')
    expect(label).toContain('Imatra: built (ends approximate)')
  })

  test('marks approximate bars', () => {
    const approximate = geodata.fence.programme.progress.filter((entry) => entry.approximate)
    expect(sectionOf('fence').match(/<g class="approximate">/g)).toHaveLength(approximate.length)
  })

  test('names the licences', () => {
    for (const name of ['MIT', 'CC BY 4.0', 'ODbL 1.0', 'GeoNames']) {
      expect(sectionOf('licences')).toContain(name)
    }
  })

  test('shows how to cite, with a whole address and a place for the day of reading', () => {
    expect(sectionOf('cite')).toContain('"https://example.org/"')
    expect(sectionOf('cite')).toContain('accessed [date]')
  })
})
