import { describe, expect, it } from 'vitest'
import { whenOf, written } from '../../../src/i18n/dates.ts'
import { longDay, shortDay } from '../../../src/i18n/format.ts'
import { createRegister, endOfRecord } from '../../../src/model/register.ts'
import { crossingStateAt } from '../../../src/model/situation.ts'
import { listPages } from '../../../src/publish/pages/page-list.ts'
import { readRegisterData } from '../../../src/publish/virtual-modules/geodata.ts'
import { register } from '../model/real-data.ts'
import { statementCells } from '../parts/statements/statement-cells.ts'
import { elementsOf, textOf, valuesOf } from '../site/markup.ts'
import { pageAt, writtenPages } from './rendered.ts'

/** The record as it is published, later decisions and all. */
const published = createRegister(readRegisterData())
const confirmed = longDay(published.record.lastConfirmedOn, 'en')

const paths = writtenPages.map(({ path }) => path)
/** In every language, since each page leads to the others. */
const everyPath = listPages(register, '/').map(({ path }) => path)

describe.each(paths)('%s as it is written', (path) => {
  const { whole, body, page } = pageAt(path)

  it('has no style, no script and no handler in its markup, which the security policy refuses', () => {
    expect(whole).not.toMatch(/<[^>]* style=/)
    expect(whole).not.toMatch(/<[^>]* on[a-z]+=/)
    expect(whole).not.toMatch(/<style|javascript:/)
    const scripts = [...whole.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes)
    expect(scripts.filter((attributes) => !/type="application\/ld\+json"/.test(attributes))).toEqual([])
  })

  it('has no columns with nothing in them', () => {
    expect(whole).not.toContain('<div class="crossing-columns"></div>')
  })

  it('has ids that are valid, each once', () => {
    const ids = valuesOf(whole, 'id')
    expect(ids.filter((id) => !/^\S+$/.test(id))).toEqual([])
    expect(ids).toEqual([...new Set(ids)])
  })

  it('refers to no id that is not there', () => {
    const ids = new Set(valuesOf(whole, 'id'))
    const referred = ['aria-labelledby', 'aria-describedby', 'for', 'list', 'aria-controls'].flatMap((name) =>
      valuesOf(whole, name).flatMap((value) => value.split(' ')),
    )
    const drawn = [...whole.matchAll(/ (?:href|xlink:href)="#([^"]+)"/g)].map(([, id = '']) => id)
    expect([...referred, ...drawn].filter((id) => !ids.has(id))).toEqual([])
  })

  it('has one first heading, and none that skips a level', () => {
    const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('has one main part, which the first link skips to where something stands before it', () => {
    expect(body.match(/<main /g)).toHaveLength(1)
    expect(body).toMatch(/<main id="content"[^>]* tabindex="-1"/i)
    if (page.kind !== 'embed') expect(body.match(/<a [^>]*>/)?.[0]).toContain('href="#content"')
  })

  it('names every button and every link', () => {
    const nameless = ['button', 'a'].flatMap((tag) =>
      elementsOf(body, tag).filter(
        ({ attributes, content }) => !attributes.includes('aria-label=') && textOf(content) === '',
      ),
    )
    expect(nameless).toEqual([])
  })

  it('leaves nothing undefined, and no object unwritten', () => {
    expect(textOf(body)).not.toMatch(/\bundefined\b|\bNaN\b|\[object|Invalid Date/)
  })

  it('opens no page of another site by itself', () => {
    const asked = [...valuesOf(whole, 'src'), ...valuesOf(whole, 'srcset')]
    expect(asked.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([])
  })

  it('links to no address of this site that has no page', () => {
    const own = valuesOf(body, 'href').filter((address) => /^\/(?!\/)/.test(address))
    const known = new Set(everyPath)
    const missing = own
      .map((address) => address.split(/[?#]/)[0] ?? '')
      .filter((address) => !known.has(address))
    expect(missing.filter((address) => !/^\/(assets\/map|data|feed|map)/.test(address))).toEqual([])
  })
})

describe('the home page as it is written', () => {
  const text = textOf(pageAt('/').body)

  it('says the date, the count and the latest record', () => {
    expect(text).toContain('20 November 2023: four of eight crossings closed')
    expect(text).toMatch(/Latest record: [a-z ]+ crossings (open|closed)/)
    expect(text).toContain(`; last confirmed ${confirmed}.`)
  })

  it.each(register.crossings)('names $id in both languages', ({ names, counterpart }) => {
    expect(text).toContain(names.fi)
    expect(text).toContain(counterpart.names.ru)
  })
})

const OPEN_THEN = ['raja-jooseppi', 'salla', 'kuusamo', 'vartius']

describe.each(register.crossings)('the page of $id as it is written', ({ id, names, counterpart }) => {
  const { body } = pageAt(`/crossings/${id}/`)

  it('names the crossing in both languages in its heading', () => {
    const heading = textOf(elementsOf(body, 'h1')[0]?.content ?? '')
    expect(heading).toContain(names.fi)
    expect(heading).toContain(counterpart.names.ru)
  })

  it('says its state on the day that the map opens on, and the latest', () => {
    const cells = statementCells(body).map(({ text }) => text)
    const { status, since } = crossingStateAt(published, id, endOfRecord(published))
    const from = written({ ...whenOf(since?.at ?? 0), form: 'short' }, 'en')
    expect(cells).toHaveLength(2)
    expect(cells[0]).toMatch(/^The article’s day/)
    expect(cells[0]).toContain(`20 Nov 2023 ${OPEN_THEN.includes(id) ? 'Open' : 'Closed'}`)
    expect(cells[1]).toMatch(/^Latest record/)
    expect(cells[1]).toContain(`since ${from} ${status === 'open' ? 'Open' : 'Closed'}`)
    expect(cells[1]).toContain(`Last confirmed ${shortDay(published.record.lastConfirmedOn, 'en')}`)
  })

  it('leads to the source of the decision', () => {
    const source = register.sources.get('gov-2023-11-16')
    expect(valuesOf(body, 'href')).toContain(source?.url)
  })

  it('says every decision of the record in its history', () => {
    const rows = elementsOf(body, 'tr').length
    expect(rows).toBeGreaterThan(register.decisions.length)
  })
})
