import { expect, it } from 'vitest'
import QrCode from '../../../../src/parts/share/QrCode.tsx'
import { markupOf, valuesOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

it('is a code with its address as text, and blank round it', () => {
  const markup = markupOf(<QrCode address="/crossings/salla/?date=2023-11-20" />, siteOf('/'))
  expect(valuesOf(markup, 'aria-label')).toEqual(['QR code of /crossings/salla/?date=2023-11-20'])
  const [left, top, width] = (valuesOf(markup, 'viewBox')[0] ?? '').split(' ').map(Number)
  expect([left, top]).toEqual([-4, -4])
  // Codes of the standard have 21, 25, 29 … squares a side.
  expect(((width ?? 0) - 2 * 4 - 21) % 4).toBe(0)
  expect(valuesOf(markup, 'd')[0]).toMatch(/^M/)
})
