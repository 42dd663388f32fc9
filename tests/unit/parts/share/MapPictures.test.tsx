import { describe, expect, it } from 'vitest'
import { pictureFile } from '../../../../src/address/published.ts'
import { pictureSpans } from '../../../../src/i18n/words/picture-span.ts'
import { MapPictures } from '../../../../src/parts/share/MapPictures.tsx'
import { markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { siteOf, siteOn } from '../../site/site-on.ts'

describe('the pictures of the map', () => {
  it.each([
    [
      '2023-11-20',
      '2023-11-18T0000',
      'Situation from 18 November 2023 at 00:00 to 24 November 2023 at 00:00',
    ],
    [
      '2023-12-14T07:59',
      '2023-12-14T0000',
      'Situation from 14 December 2023 at 00:00 to 14 December 2023 at 08:00',
    ],
    [
      '2023-12-14T08:00',
      '2023-12-14T0800',
      'Situation from 14 December 2023 at 08:00 to 15 December 2023 at 20:00',
    ],
    ['2023-11-01', '2023-11-01T0000', 'Situation until 18 November 2023 at 00:00'],
    ['2026-05-24', '2025-11-01T0000', 'Situation since 1 November 2025 at 00:00'],
  ])('at %s are those of the time that it lies in', (date, file, words) => {
    const markup = markupOf(<MapPictures />, siteOn(date))
    expect(valuesOf(markup, 'href')).toEqual([`/map/en/${file}.png`, `/map/en/${file}.svg`])
    expect(textOf(markup)).toContain(words)
  })

  it('are in the language of the page', () => {
    expect(valuesOf(markupOf(<MapPictures />, siteOf('/ru/')), 'href')[0]).toBe('/map/ru/2023-11-18T0000.png')
  })

  it('have a file each', () => {
    const files = pictureSpans(siteOf('/')).map(({ from }) => pictureFile(from, 'en', 'svg'))
    expect(new Set(files).size).toBe(files.length)
  })
})
