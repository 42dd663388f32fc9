import { describe, expect, it } from 'vitest'
import { Insight, WhoDecided } from '../../../../src/parts/who-decided/WhoDecided.tsx'
import { PERIODS } from '../../model/known-days.ts'
import { borderLine, rawCrossings } from '../../model/real-data.ts'
import { elementsOf, markupOf, textIn, textOf } from '../../site/markup.ts'
import { liveSiteOf, siteOn } from '../../site/site-on.ts'

it('says who decided it in the words of the statement that is shown', () => {
  expect(textIn(<WhoDecided />, siteOn('2023-11-30'))).toMatch(
    /^Who decided\s*Raja-Jooseppi closed at 00:00, by SM\/2023\/15\./,
  )
  expect(textIn(<WhoDecided />, siteOn('2026-05-24'))).toContain('by the decision of 14 Dec 2023')
})

const roads = rawCrossings.features
  .filter(({ properties }) => properties.kind === 'road')
  .map(({ id, properties }) => ({ id: String(id), km: properties.borderKm }))

/** The longest stretch from the numbers of the file alone. */
function longestOf(open: readonly string[]): number {
  const stops = [0, ...roads.filter(({ id }) => open.includes(id)).map(({ km }) => km), borderLine.lengthKm]
  const sorted = stops.toSorted((a, b) => a - b)
  return Math.round(Math.max(...sorted.slice(1).map((km, index) => km - (sorted[index] ?? 0))))
}

describe('the longest stretch without an open crossing', () => {
  it.each(PERIODS)('is as long on $day as the border kilometres make it', ({ day, open }) => {
    const km = Number(
      textIn(<Insight />, siteOn(day))
        .match(/([\d,]+)\s?km/)?.[1]
        ?.replace(',', ''),
    )
    // Where none is open, the length of the border is told to ten kilometres.
    expect(km).toBe(open.length === 0 ? Math.round(longestOf(open) / 10) * 10 : longestOf(open))
  })

  it.each([
    ['2023-11-17', 'Longest stretch without an open crossing: 361 km, from Vartius to Niirala.'],
    ['2023-11-20', 'Longest stretch without an open crossing: 672 km, from Vartius to the Gulf of Finland.'],
    [
      '2023-11-24',
      'Longest stretch without an open crossing: 1,249 km, from Raja-Jooseppi to the Gulf of Finland.',
    ],
    ['2023-11-30', 'No crossing is open along the whole 1,340 km of border.'],
    [
      '2023-12-14T07:30',
      'Longest stretch without an open crossing: 1,276 km, from the north end to Vaalimaa.',
    ],
    ['2023-12-14', 'Longest stretch without an open crossing: 1,029 km, from the north end to Niirala.'],
    ['2026-05-24', 'No crossing is open along the whole 1,340 km of border.'],
  ])('on %s: %s', (date, sentence) => {
    expect(textIn(<Insight />, siteOn(date))).toBe(`${sentence} Show it on the map`)
  })

  it('can be drawn with scripts, and only with them', () => {
    expect(markupOf(<Insight />, siteOn('2023-11-20'))).toContain('data-waiting')
    const [button] = elementsOf(markupOf(<Insight />, liveSiteOf('/').site), 'button')
    expect(textOf(button?.content ?? '')).toBe('Show it on the map')
    expect(button?.attributes).toContain('aria-pressed="false"')
  })
})
