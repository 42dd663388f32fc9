import { describe, expect, it } from 'vitest'
import { Matrix } from '../../../../src/parts/matrix/Matrix.tsx'
import { PERIODS } from '../../model/known-days.ts'
import { rawCrossings } from '../../model/real-data.ts'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { liveSiteOf, siteOf, siteOn } from '../../site/site-on.ts'
import { fenceWords, isChosen, periodHeads, periodWords, readTable } from './table.ts'

const written = markupOf(<Matrix />, siteOn('2023-11-20'))
const table = readTable(written)

/** From the decisions' own texts: where applications were accepted in each period. */
const ACCEPTED_AT = [[], ['salla', 'vartius'], ['raja-jooseppi'], [], ['niirala', 'vaalimaa'], []]

const roads = rawCrossings.features
  .filter(({ properties }) => properties.kind === 'road')
  .toSorted((a, b) => a.properties.borderKm - b.properties.borderKm)

function wordsOf(id: string): string[] {
  return PERIODS.map(({ open }, period) => {
    if (!open.includes(id)) return 'closed'
    return ACCEPTED_AT[period]?.includes(id) ? 'open, applications accepted' : 'open'
  })
}

describe('the table', () => {
  it('is named', () => {
    expect(table.caption).toBe('Open crossings, period by period')
  })

  it('has a head for each column, with the period and how many were open in it', () => {
    expect(table.heads.map(({ content }) => textOf(content))).toEqual([
      'km',
      'North to south',
      'Before 18 Nov8 of 8 open',
      '18–23 Nov4 of 8 open',
      '24–29 Nov1 of 8 open',
      '30 Nov–13 Dec0 of 8 open',
      '14–15 Dec2 of 8 open',
      'Since 15 Dec0 of 8 open',
      'Fence20 Nov 2023',
    ])
    expect(table.heads.every(({ attributes }) => attributes.includes('scope="col"'))).toBe(true)
  })

  it('names the years above the heads of their periods', () => {
    expect(table.years.map(({ content }) => textOf(content))).toEqual(['2023', '2023–2026'])
    expect(table.years.map(({ attributes }) => attributes)).toEqual([
      ' scope="colgroup" colSpan="5"',
      ' scope="colgroup" colSpan="1"',
    ])
  })

  it('leads in its last column, and in no other, to the last confirmation', () => {
    const confirmed = table.rows.map(({ cells }) =>
      cells.map(({ attributes }) => attributes.includes('data-confirmed')),
    )
    expect(new Set(confirmed.map(String))).toEqual(
      new Set([String([false, false, false, false, false, false, true, false])]),
    )
    expect(textOf(written)).toContain('last confirmed 24 May 2026')
  })

  it('has a row for each crossing from north to south, headed by its names', () => {
    expect(table.rows.map(({ head }) => textOf(head.content.replace('</a>', ' ')))).toEqual([
      'Raja-Jooseppi Лотта',
      'Salla Салла',
      'Kuusamo Суоперя',
      'Vartius Люття',
      'Niirala Вяртсиля',
      'Imatra Светогорск',
      'Nuijamaa Брусничное',
      'Vaalimaa Торфяновка',
    ])
    expect(table.rows.every(({ head }) => head.attributes.includes('scope="row"'))).toBe(true)
  })

  it('says in which language each name is', () => {
    expect(new Set(table.rows.map(({ head }) => valuesOf(head.content, 'lang').join()))).toEqual(
      new Set(['fi,ru']),
    )
  })

  it('has the kilometre of each on the border', () => {
    expect(table.rows.map(({ cells }) => textOf(cells[0]?.content ?? ''))).toEqual([
      '91',
      '312',
      '456',
      '667',
      '1,029',
      '1,190',
      '1,221',
      '1,276',
    ])
  })

  it.each(roads.map(({ id }, row) => [String(id), row] as const))(
    'says in words what held at %s in all six periods',
    (id, row) => {
      const withoutHours = periodWords(table)[row]?.map((words) => words.replace(/from .*$/, ''))
      expect(withoutHours).toEqual(wordsOf(id))
    },
  )

  it('says the hour where a crossing opened within a period, and nowhere else', () => {
    const hours = periodWords(table).map((words) => words.map((each) => each.match(/from .*$/)?.[0] ?? ''))
    const none = ['', '', '', '', '', '']
    const inFifth = (hour: string) => ['', '', '', '', hour, '']
    expect(hours).toEqual([none, none, none, none, inFifth('from 08:00'), none, none, inFifth('from 00:00')])
  })

  it('is the same at every moment but for the fence and what is marked', () => {
    for (const { day } of PERIODS) {
      const other = readTable(markupOf(<Matrix />, siteOn(day)))
      expect(periodWords(other)).toEqual(periodWords(table))
    }
  })
})

describe('what is marked', () => {
  it.each([
    ['2023-11-17', 0],
    ['2023-11-20', 1],
    ['2023-11-24', 2],
    ['2023-11-30', 3],
    ['2023-12-14T07:30', 4],
    ['2023-12-15T19:59', 4],
    ['2023-12-15', 5],
    ['2026-05-24', 5],
  ])('on %s is column %i, from head to foot', (date, column) => {
    const at = readTable(markupOf(<Matrix />, siteOn(date)))
    const only = [0, 1, 2, 3, 4, 5].map((index) => index === column)
    expect(periodHeads(at).map(isChosen)).toEqual(only)
    for (const { cells } of at.rows) expect(cells.slice(1, -1).map(isChosen)).toEqual(only)
  })

  it('is the row of the chosen crossing', () => {
    const { rows } = readTable(markupOf(<Matrix />, siteOf('/?crossing=imatra')))
    expect(rows.map(isChosen)).toEqual([false, false, false, false, false, true, false, false])
    expect(rows.map(({ head }) => head.content.includes('aria-current="true"'))).toEqual(rows.map(isChosen))
  })

  it('is no row where none is chosen', () => {
    expect(table.rows.filter(isChosen)).toEqual([])
  })
})

describe('the fence', () => {
  it('is that of the moment shown', () => {
    expect(fenceWords(table)).toEqual({
      'Raja-Jooseppi': 'Planned',
      Salla: 'Under construction',
      Kuusamo: 'Planned',
      Vartius: 'Planned',
      Niirala: 'Planned',
      Imatra: 'Built',
      Nuijamaa: 'Planned',
      Vaalimaa: 'Planned',
    })
  })

  it('is another at the end of the record', () => {
    expect(fenceWords(readTable(markupOf(<Matrix />, siteOn('2026-05-24'))))).toEqual({
      'Raja-Jooseppi': 'Under construction',
      Salla: 'Under construction',
      Kuusamo: 'Planned',
      Vartius: 'Built',
      Niirala: 'Under construction',
      Imatra: 'Built',
      Nuijamaa: 'Under construction',
      Vaalimaa: 'Under construction',
    })
  })
})

describe('without scripts', () => {
  it('has nothing to press, and heads that lead to the days of the periods', () => {
    expect(written).not.toMatch(/<button|tabindex|aria-pressed/i)
    expect(periodHeads(readTable(written)).flatMap(({ content }) => valuesOf(content, 'href'))).toEqual(
      ['11-17', '11-18', '11-24', '11-30', '12-14', '12-15'].map((day) => `/2023-${day}/`),
    )
  })

  it('leads from each row to the page of its crossing, at the moment shown', () => {
    const links = readTable(markupOf(<Matrix />, siteOn('2023-12-14'))).rows.flatMap(({ head }) =>
      valuesOf(head.content, 'href'),
    )
    expect(links).toEqual(roads.map(({ id }) => `/crossings/${id}/2023-12-14/`))
  })

  it('leaves behind there what is of this page alone: the choice, and a place on it', () => {
    const site = siteOf('/?date=2023-12-14&crossing=salla&layers=open#table')
    const [link] = readTable(markupOf(<Matrix />, site)).rows.flatMap(({ head }) =>
      valuesOf(head.content, 'href').map((href) => href.replace('&amp;', '&')),
    )
    expect(link).toBe('/crossings/raja-jooseppi/2023-12-14/?layers=open')
  })
})

describe('with scripts', () => {
  const { site, browser } = liveSiteOf('/?date=2023-11-24&crossing=salla')
  const live = readTable(markupOf(<Matrix />, site))

  it('has one stop for Tab among the heads of the periods, the chosen one', () => {
    const links = periodHeads(live).flatMap(({ content }) => elementsOf(content, 'a'))
    const values = (name: string) => links.map(({ attributes }) => valuesOf(`<a${attributes}>`, name)[0])
    expect(values('tabindex')).toEqual(['-1', '-1', undefined, '-1', '-1', '-1'])
    const [current, other] = ['true', undefined]
    expect(values('aria-current')).toEqual([other, other, current, other, other, other])
  })

  it('has the same heads in words', () => {
    const words = (of: typeof live) => periodHeads(of).map(({ content }) => textOf(content))
    expect(words(live)).toEqual(words(table))
  })

  it('leads from each row to its crossing on this map', () => {
    const links = live.rows.flatMap(({ head }) => valuesOf(head.content, 'href'))
    expect(links).toEqual(roads.map(({ id }) => `/2023-11-24/?crossing=${id}`))
  })

  it('changes no address by being drawn', () => {
    expect(browser.length).toBe(1)
  })
})
