import { createElement } from 'react'
import { expect, it } from 'vitest'
import { MomentLink } from '../../../../src/parts/moment/MomentLink.tsx'
import { markupOf, valuesOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

const link = createElement(MomentLink, { to: { day: '2023-12-14' } }, 'There')

it('is a link to the page at that moment, with what else is shown kept', () => {
  expect(valuesOf(markupOf(link, siteOf('/?crossing=salla&layers=open')), 'href')).toEqual([
    '/2023-12-14/?crossing=salla&layers=open',
  ])
  expect(valuesOf(markupOf(link, siteOf('/crossings/salla/')), 'href')).toEqual([
    '/crossings/salla/2023-12-14/',
  ])
})

it('leads to the opening moment without naming it', () => {
  const home = createElement(MomentLink, { to: null })
  expect(valuesOf(markupOf(home, siteOf('/fi/?date=2023-12-14')), 'href')).toEqual(['/fi/'])
})
