import { expect, it } from 'vitest'
import { dataElement } from '../../../../src/publish/pages/page-markup.tsx'

it('holds data that cannot end the element, and reads as it was', () => {
  const value = { text: '</script><script>alert(1)</script><!--' }
  const element = dataElement('application/ld+json', value)
  const [, json = ''] = element.match(/^<script type="application\/ld\+json">([^<]*)<\/script>$/) ?? []
  expect(JSON.parse(json)).toEqual(value)
})
