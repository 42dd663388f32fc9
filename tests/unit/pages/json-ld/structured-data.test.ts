import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { structuredData } from '../../../../src/pages/json-ld/structured-data.ts'
import { listPages } from '../../../../src/publish/pages/page-list.ts'
import { geodata, register } from '../../model/real-data.ts'
import { textSiteOf } from '../../site/site-on.ts'
import { isSample } from '../sample-days.ts'

type Node = Record<string, unknown>

const SITE_URL = 'https://map.example.org'

/** As a reader of the page gets it. */
function graphOf(path: string): Node[] {
  const graph = structuredData(textSiteOf(path, SITE_URL))
  return JSON.parse(JSON.stringify(graph?.['@graph'] ?? []))
}

function typed(path: string, type: string): Node[] {
  return graphOf(path).filter((node) => node['@type'] === type)
}

const paths = listPages(register, '/')
  .filter((listed) => listed.page.kind !== 'not-found' && isSample(listed))
  .map(({ path }) => path)

describe.each(paths)('what %s says to machines', (path) => {
  const graph = graphOf(path)
  const text = JSON.stringify(graph)

  it('names the page by its address and its language', () => {
    const pages = graph.filter(({ '@type': type }) => /Page$/.test(String(type)))
    const language = LANGUAGES.find((each) => path.startsWith(`/${each}/`)) ?? 'en'
    expect(pages).toMatchObject([{ url: SITE_URL + path, inLanguage: language, dateModified: '2026-05-24' }])
  })

  it('refers to nothing that it does not describe', () => {
    const described = new Set(graph.map((node) => node['@id']))
    const referred = [...text.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id)
    expect(referred.filter((id) => !described.has(id))).toEqual([])
  })

  it('has no empty value', () => {
    expect(text).not.toMatch(/null|undefined|NaN|""|\[\]/)
  })
})

describe.each(register.crossings)('the place of $id', ({ id, names, counterpart, coordinates }) => {
  const [place] = typed(`/crossings/${id}/`, 'Place')

  it('is where the crossing is, by all its names', () => {
    expect(place?.geo).toEqual({
      '@type': 'GeoCoordinates',
      longitude: coordinates[0],
      latitude: coordinates[1],
    })
    expect([place?.name, place?.alternateName].flat()).toEqual(
      expect.arrayContaining([names.fi, names.en, counterpart.names.ru]),
    )
  })
})

describe('the data set', () => {
  it.each(['/', '/about/'])('is described on %s: what it covers, until when, and its files', (path) => {
    const [dataset] = typed(path, 'Dataset')
    expect(dataset).toMatchObject({
      temporalCoverage: '2023-11-01/2026-05-24',
      dateModified: '2026-05-24',
      isAccessibleForFree: true,
    })
    const files = [dataset?.distribution].flat().map((file) => JSON.stringify(file))
    expect(files).toHaveLength(5)
    for (const name of [
      'crossings.geojson',
      'status.csv',
      'border.geojson',
      'fence.geojson',
      'decisions.json',
    ])
      expect(files.filter((file) => file.includes(`"contentUrl":"${SITE_URL}/data/${name}"`))).toHaveLength(1)
  })

  it('covers every crossing', () => {
    const box = JSON.stringify(typed('/', 'Dataset')[0]).match(/"box":"([^"]+)"/)?.[1] ?? ''
    const [south = 0, west = 0, north = 0, east = 0] = box.split(' ').map(Number)
    for (const { coordinates } of register.crossings) {
      const [lon = 0, lat = 0] = coordinates
      // Positions are within some metres of the line.
      expect(lon).toBeGreaterThan(west - 0.001)
      expect(lon).toBeLessThan(east + 0.001)
      expect(lat).toBeGreaterThan(south)
      expect(lat).toBeLessThan(north)
    }
  })
})

describe('the claims', () => {
  const reviews = typed('/about/', 'ClaimReview')

  it('are reviewed on the page about the site, each with its verdict in words and on no scale', () => {
    expect(reviews.map(({ claimReviewed }) => claimReviewed)).toEqual(
      geodata.article.claims.map(({ claim }) => claim.en),
    )
    expect(reviews.map(({ reviewRating }) => reviewRating)).toEqual(
      geodata.article.claims.map(({ verdict }) => ({ '@type': 'Rating', alternateName: verdict.en })),
    )
  })

  it('lead to where each stands on the page', () => {
    expect(reviews.map(({ url }) => url)).toEqual(
      geodata.article.claims.map(({ id }) => `${SITE_URL}/about/#${id}`),
    )
  })

  it('are reviewed nowhere else', () => {
    expect(typed('/', 'ClaimReview')).toEqual([])
  })
})

it('says nothing of a page that is not there', () => {
  expect(structuredData(textSiteOf('/nothing'))).toBeNull()
})
