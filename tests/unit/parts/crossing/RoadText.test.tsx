import { expect, it } from 'vitest'
import { RoadText } from '../../../../src/parts/crossing/RoadText.tsx'
import { markupOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

it.each([
  ['Approach of the A-181 to Svetogorsk', ['A-181']],
  ['86K-127 (Loukhi–Suoperya); also given as A-136', ['86K-127', 'A-136']],
  ['подъезд от А-181 к Светогорску', ['А-181']],
  ['Tiksha–Ledmozero–Kostomuksha–border road', []],
])('keeps the numbers of %s in one line', (text, numbers) => {
  const markup = markupOf(<RoadText text={text} />, siteOf('/'))
  expect(markup.replace(/<[^>]*>/g, '')).toBe(text)
  expect(
    Array.from(markup.matchAll(/<span class="road-number">(.*?)<\/span>/g), ([, number]) => number),
  ).toEqual(numbers)
})
