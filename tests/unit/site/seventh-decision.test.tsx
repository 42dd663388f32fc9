import { describe, expect, it } from 'vitest'
import { latestOf, statusSentence } from '../../../src/i18n/words/crossing.ts'
import { headline } from '../../../src/i18n/words/headline.ts'
import { plainText, statements } from '../../../src/i18n/words/statement.ts'
import { CrossingHistory } from '../../../src/pages/crossing/CrossingHistory.tsx'
import { PageHead } from '../../../src/pages/head/PageHead.tsx'
import { TrueToTime } from '../../../src/pages/home/TrueToTime.tsx'
import { Layers } from '../../../src/parts/layers/Layers.tsx'
import { Matrix } from '../../../src/parts/matrix/Matrix.tsx'
import { MatrixNote, PeriodDetail } from '../../../src/parts/matrix/MatrixNotes.tsx'
import { stepDays } from '../../../src/parts/moment/steps.ts'
import { Statements } from '../../../src/parts/statements/Statements.tsx'
import { listPages } from '../../../src/publish/pages/page-list.ts'
import type { Site } from '../../../src/site/site.ts'
import { crossingOf } from '../model/examples.ts'
import { register as realRegister } from '../model/real-data.ts'
import { isChosen, periodHeads, periodWords, readTable } from '../parts/matrix/table.ts'
import { elementsOf, markupOf, textIn, textOf, valuesOf } from './markup.ts'
import { registerWithSeventh, reopening, reopeningAtTwoHours } from './seventh-decision.ts'
import { siteOn, textSiteOf } from './site-on.ts'

/** Why it was so at the moment shown. */
function reasonsOf(site: Site): string {
  const { shown, ...pair } = statements(site)
  return plainText(pair[shown].reasons)
}

describe('one decision more, with one effect', () => {
  const register = registerWithSeventh(reopening)
  const imatra = crossingOf(register, 'imatra')
  const on = (date: string) => siteOn(date, register)

  it('is a column more in the table, with its count, and changes no other', () => {
    const table = readTable(markupOf(<Matrix />, on('2026-06-01')))
    expect(periodHeads(table).map(({ content }) => textOf(content))).toEqual([
      'Before 18 Nov8 of 8 open',
      '18–23 Nov4 of 8 open',
      '24–29 Nov1 of 8 open',
      '30 Nov–13 Dec0 of 8 open',
      '14–15 Dec2 of 8 open',
      '15 Dec 2023–31 May 20260 of 8 open',
      'Since 1 Jun 20261 of 8 open',
    ])
    expect(periodHeads(table).map(isChosen)).toEqual([false, false, false, false, false, false, true])
    const before = periodWords(readTable(markupOf(<Matrix />, siteOn('2023-11-20'))))
    expect(periodWords(table).map((words) => words.slice(0, -1))).toEqual(before)
  })

  it('has its year above that column, and no bar for what is not confirmed yet', () => {
    const markup = markupOf(<Matrix />, on('2026-06-01'))
    expect(readTable(markup).years.map(({ content }) => textOf(content))).toEqual([
      '2023',
      '2023–2026',
      '2026',
    ])
    expect(markup).not.toMatch(/data-confirmed|last confirmed/)
  })

  it('is in the figure that is true to time, open to its end', () => {
    const markup = markupOf(<TrueToTime />, on('2026-06-01'))
    expect(markup).toContain('1 from 1 Jun 2026; last confirmed 28 May 2026')
    expect(markup).toMatch(/class="time-open" d="M0 8V0[^"]+z[^"]+zM\d[^"]+V7H943.96V8z"/)
    expect(markup).toContain('One of eight open since 1 Jun 2026, 00:00<')
    expect(markup).toContain('Vaalimaa and Niirala open, for 44 and 36 hours')
  })

  it('says in that column what it opened, from which hour, and what stays closed', () => {
    const table = readTable(markupOf(<Matrix />, on('2026-06-01')))
    const [closed, open] = ['closed', 'open, applications acceptedfrom 00:00']
    expect(periodWords(table).map((words) => words.at(-1))).toEqual([
      closed,
      closed,
      closed,
      closed,
      closed,
      open,
      closed,
      closed,
    ])
  })

  it('ends the period before it, with its extensions', () => {
    expect(textIn(<PeriodDetail />, on('2026-05-31'))).toMatch(/^Extended four times/)
    expect(markupOf(<PeriodDetail />, on('2026-06-01'))).toBe('')
  })

  it('is the latest record from its day on', () => {
    expect(headline(on('2026-06-01'))).toBe('Latest record: seven of eight crossings closed')
    const [title] = elementsOf(markupOf(<Statements />, on('2026-06-01')), 'h1')
    expect(textOf(title?.content ?? '')).toMatch(
      /^Latest record: seven of eight crossings closed; last confirmed 28 May 2026\. 20 Nov 2023: /,
    )
  })

  it('is not shown at the end of the old record, but stands beside it', () => {
    const text = textIn(<Statements />, on('2026-05-24'))
    expect(text).toMatch(/^24 May 2026: all eight crossings closed\. /)
    expect(text).toContain('Latest record: seven of eight crossings closed; last confirmed 28 May 2026.')
  })

  it('is named in the statement, with where applications are accepted', () => {
    expect(reasonsOf(on('2026-06-01'))).toBe(
      'Imatra opened at 00:00, by SM/2026/1. Applications for international protection only there. Last confirmed 28 May 2026. Searched up to 23 Nov 2026: nothing newer found.',
    )
  })

  it('is in the counts of the layers', () => {
    expect(textIn(<Layers />, on('2026-06-01'))).toMatch(/Open 1 Closed 7 .*Applications accepted 1 Road/)
    expect(textIn(<Layers />, on('2026-05-31'))).toMatch(/Open 0 Closed 8 .*Applications accepted 0 Road/)
  })

  it('is in the status sentence of its crossing, and in the latest record of it', () => {
    expect(statusSentence(on('2026-06-01'), imatra)).toBe('Open on 1 June 2026')
    expect(statusSentence(on('2026-05-31'), imatra)).toBe('Closed on 31 May 2026')
    expect(latestOf(on('2023-11-20'), imatra)).toEqual({
      what: 'open',
      since: { date: '2026-06-01', time: '00:00' },
    })
  })

  it('is in the preview of its crossing’s page, beside the day that the map opens on', () => {
    const site = textSiteOf('/crossings/imatra/', undefined, register)
    const head = markupOf(<PageHead site={site} />, site)
    const description = valuesOf(head, 'content')[0]
    expect(description).toContain('closed on 20 November 2023')
    expect(description).toContain(
      'Latest record: open since 1 June 2026 at 00:00; last confirmed 28 May 2026.',
    )
  })

  it('is in the title of that page on the day from which it holds, and not yet confirmed before', () => {
    const site = textSiteOf('/crossings/imatra/', undefined, register)
    const head = markupOf(<PageHead site={site} />, site)
    expect(textOf(elementsOf(head, 'title')[0]?.content ?? '')).toMatch(/, open on 1 June 2026$/)
    expect(textIn(<CrossingHistory crossing={imatra} />, site)).toContain(
      'Last confirmed closed on 28 May 2026.',
    )
  })

  it('is a step of the moment control', () => {
    expect(stepDays(register).slice(-2)).toEqual(['2025-04-17', '2026-06-01'])
  })

  it('has pages of its own, beside all others', () => {
    const pathsOf = (of: typeof register) => listPages(of, '/').map(({ path }) => path)
    const before = new Set(pathsOf(realRegister))
    const added = pathsOf(register).filter((path) => !before.has(path))
    expect(added).toEqual(expect.arrayContaining(['/2026-06-01/', '/fi/crossings/imatra/2026-06-01/']))
    expect(added.every((path) => path.endsWith('/2026-06-01/') || path.endsWith('/2026-05-28/'))).toBe(true)
  })
})

describe('one decision more, with effects at two hours of a day', () => {
  const register = registerWithSeventh(reopeningAtTwoHours)
  const on = (date: string) => siteOn(date, register)

  it('is one column, which says both hours', () => {
    const words = periodWords(readTable(markupOf(<Matrix />, on('2026-06-01'))))
    expect(new Set(words.map(({ length }) => length))).toEqual(new Set([7]))
    expect(words.slice(5, 7).map((row) => row.at(-1))).toEqual([
      'open, applications acceptedfrom 10:00',
      'open, applications acceptedfrom 08:00',
    ])
  })

  it.each([
    ['2026-06-01T07:59', 'all eight crossings closed', 0],
    ['2026-06-01T08:00', 'seven of eight crossings closed', 1],
    ['2026-06-01T09:59', 'seven of eight crossings closed', 1],
    ['2026-06-01T10:00', 'six of eight crossings closed', 2],
  ])('counts what is open by %s: %s', (date, share, open) => {
    expect(headline(on(date))).toBe(`1 June 2026 at ${date.slice(-5)}: ${share}`)
    expect(textIn(<Layers />, on(date))).toContain(`Open ${open} Closed ${8 - open} `)
    expect(textIn(<Layers />, on(date))).toMatch(new RegExp(`Applications accepted ${open} Road`))
  })

  it('is in the statement as far as it has come in', () => {
    expect(reasonsOf(on('2026-06-01T09:00'))).toBe(
      'Nuijamaa opened at 08:00, by SM/2026/1. Applications for international protection only there.',
    )
    expect(reasonsOf(on('2026-06-01'))).toMatch(
      /^Imatra opened at 10:00 and Nuijamaa at 08:00, by SM\/2026\/1\. Applications .* only there\. /,
    )
  })

  it('is not yet in the statement before its first hour', () => {
    expect(reasonsOf(on('2026-06-01T07:59'))).toMatch(
      /^Closed since 15 Dec 2023, 20:00, by the decision of 14 Dec 2023; extended until further notice/,
    )
  })

  it('needs no note until it ends', () => {
    expect(textIn(<MatrixNote />, on('2026-06-01'))).toBe(textIn(<MatrixNote />, siteOn('2023-11-20')))
  })
})
