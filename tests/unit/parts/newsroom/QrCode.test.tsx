import { expect, it } from 'vitest'
import { QrCode } from '../../../../src/parts/newsroom/QrCode.tsx'
import { markupOf, valuesOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

it('is a code with its address as text, and blank round it', () => {
  const markup = markupOf(<QrCode text="/crossings/salla/?date=2023-11-20" label="QR code" />, siteOf('/'))
  expect(valuesOf(markup, 'aria-label')).toEqual(['QR code'])
  const [left, top, width] = (valuesOf(markup, 'viewBox')[0] ?? '').split(' ').map(Number)
  expect([left, top]).toEqual([-4, -4])
  // Codes of the standard have 21, 25, 29 … squares a side.
  expect(((width ?? 0) - 2 * 4 - 21) % 4).toBe(0)
  expect(valuesOf(markup, 'd')[0]).toMatch(/^M/)
})
