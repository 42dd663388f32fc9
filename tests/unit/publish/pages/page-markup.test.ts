import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { dataElement, shortShapes } from '../../../../src/publish/pages/page-markup.tsx'

it('holds data that cannot end the element, and reads as it was', () => {
  const value = { text: '</script><script>alert(1)</script><!--' }
  const element = dataElement('application/ld+json', value)
  const [, json = ''] = element.match(/^<script type="application\/ld\+json">([^<]*)<\/script>$/) ?? []
  expect(JSON.parse(json)).toEqual(value)
})

it('closes empty shapes in their start tags, and nothing that only reads like one', () => {
  const inside = createElement('title', null, '<path></path>')
  const drawing = createElement(
    'svg',
    { 'aria-label': '<path></path>' },
    createElement('path', { d: 'M0 0' }),
    createElement('path', null, inside),
    createElement('g'),
  )
  expect(shortShapes(renderToStaticMarkup(drawing))).toBe(
    '<svg aria-label="&lt;path&gt;&lt;/path&gt;"><path d="M0 0"/><path><title>&lt;path&gt;&lt;/path&gt;</title></path><g></g></svg>',
  )
})
