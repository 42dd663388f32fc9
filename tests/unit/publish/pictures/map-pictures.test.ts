import { describe, expect, it } from 'vitest'
import { pictureSpans } from '../../../../src/i18n/words/picture-span.ts'
import { createMapPictures, siteFrom } from '../../../../src/publish/pictures/map-pictures.tsx'
import { register } from '../../model/real-data.ts'
import { elementsOf } from '../../site/markup.ts'

const pictureOf = createMapPictures(register)('en')
const spans = pictureSpans(siteFrom(register, 0, 'en'))
const [, span] = spans
expect.assert(span)
const picture = pictureOf(span)
const texts = elementsOf(picture, 'text').map(({ content }) => content)

describe('a picture of the map', () => {
  it('says its time, what held then, and the latest record', () => {
    expect(texts.join(' ')).toContain(
      '18–23 Nov 2023: four of eight closed Latest record: all eight closed since 15 Dec 2023',
    )
    expect(elementsOf(picture, 'title')[0]?.content).toBe('Itäraja: 18–23 Nov 2023')
  })

  it('says how old the record is, its legend, and whose data it is', () => {
    expect(texts.at(-2)).toBe('Last confirmed 24 May 2026. Searched up to 23 Nov 2026: nothing newer found.')
    expect(texts).toEqual(expect.arrayContaining(['Open', 'Closed', 'Fence planned', 'Border line']))
    expect(texts.at(-1)).toBe('Itäraja · © OpenStreetMap contributors (ODbL) · places © GeoNames (CC BY 4.0)')
  })

  it.each(spans)('has each crossing in the state of its time: $words', (each) => {
    const { counts } = siteFrom(register, each.from, 'en').situation
    const svg = pictureOf(each)
    const marks = (status: string) => svg.split(`<g class="symbol-${status}"`).length - 1
    const legend = { open: 2, closed: 1 }
    const inInset = 3
    expect(marks('open') + marks('closed')).toBe(8 + inInset + legend.open + legend.closed)
    expect(marks('closed') - legend.closed).toBeGreaterThanOrEqual(counts.closed)
    expect(marks('open') - legend.open).toBeGreaterThanOrEqual(counts.open)
  })

  it('needs nothing from elsewhere, and no style sheet', () => {
    expect(picture).not.toMatch(/var\(|href="(?!#)|url\((?!#)|<a /)
  })
})
