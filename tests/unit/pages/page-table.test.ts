import { expect, it } from 'vitest'
import { PAGES } from '../../../src/pages/page-table.ts'
import { writtenPages } from './rendered.ts'

it.each(writtenPages)('$path carries what its kind holds, and no islands without scripts', (written) => {
  const { holds, isFramed } = PAGES[written.page.kind]
  const islands = [...written.body.matchAll(/data-island="(\w+)"/g)].map(([, name]) => name)
  expect(islands.length > 0).toBe(holds !== 'text')
  expect(islands.includes('InteractiveMap')).toBe(holds === 'map')
  expect(islands).toEqual([...new Set(islands)])
  expect(written.data !== null).toBe(holds !== 'text')
  expect(written.mapPaths !== '').toBe(written.page.kind === 'embed')
  expect(written.mapFile !== '').toBe(holds === 'map' && written.page.kind !== 'embed')
  expect(written.body.includes('class="page-header"')).toBe(isFramed || holds === 'links')
})

it('names the scripts of the islands that begin first, and of no others', () => {
  const home = writtenPages.find(({ page }) => page.kind === 'home')
  expect(home?.islands).toEqual([
    'PageHeader',
    'Repairs',
    'Statements',
    'MomentControl',
    'InteractiveMap',
    'MapNotes',
  ])
})
