import { expect, it } from 'vitest'
import { repairs as sentences } from '../../../../src/i18n/en/seldom.ts'
import { RepairList, Repairs } from '../../../../src/pages/frame/Repairs.tsx'
import { elementsOf, markupOf, textOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

it('says in a sentence each what of the address was repaired', () => {
  const site = siteOf('/?date=2031-01-01&crossing=atlantis')
  const list = <RepairList repairs={site.repairs} sentences={sentences} />
  expect(elementsOf(markupOf(list, site), 'p').map(({ content }) => textOf(content))).toEqual([
    'There is no crossing “atlantis” on this map, so none is chosen.',
    'The record ends on 24 May 2026, so the map shows that day instead of 1 January 2031.',
  ])
})

it('is an empty place where nothing was, so that what comes is said aloud', () => {
  expect(markupOf(<Repairs />, siteOf('/'))).toBe('<div class="repairs" role="status"></div>')
})
