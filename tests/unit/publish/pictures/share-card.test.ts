import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { endOfDay } from '../../../../src/model/helsinki.ts'
import { crossingStateAt, situationAt } from '../../../../src/model/situation.ts'
import { type CardPage, shareCardOf } from '../../../../src/publish/pictures/share-card.ts'
import { cardPages } from '../../../../src/publish/pictures/share-images.tsx'
import { register } from '../../model/real-data.ts'

const pages = cardPages(register).map((page) => ({ ...page, id: idOf(page) }))
const { opensOn, endsOn } = register.record

function idOf({ page }: CardPage) {
  return page.kind === 'home' ? 'home' : page.id
}

function cardOf(id: string, day: string) {
  return shareCardOf(
    register,
    { page: id === 'home' ? { kind: 'home' } : { kind: 'crossing', id }, day },
    'en',
  )
}

describe('the pages with a card', () => {
  it('are home and each crossing, on every day that has pages', () => {
    expect(new Set(pages.map(({ id }) => id))).toEqual(
      new Set(['home', ...register.crossings.map(({ id }) => id)]),
    )
    const days = new Set(pages.map(({ day }) => day))
    expect(days).toContain(opensOn)
    expect(days).toContain('2023-12-14')
    expect(days).toContain(endsOn)
    expect(pages).toHaveLength(days.size * 9)
  })
})

describe.each(pages)('the card of $id on $day', ({ id, page, day }) => {
  const card = shareCardOf(register, { page, day }, 'en')
  const at = endOfDay(day)
  const isLatest = day === endsOn
  const [then, latest] = card.cells
  const statuses = (instant: number) =>
    id === 'home'
      ? situationAt(register, instant).crossings.map(({ status }) => status)
      : [crossingStateAt(register, id, instant).status]

  it('has the state then and the latest record, and the map shows one of them', () => {
    expect(then.symbols.map(({ status }) => status)).toEqual(statuses(isLatest ? endOfDay(opensOn) : at))
    expect(latest.symbols.map(({ status }) => status)).toEqual(statuses(endOfDay(endsOn)))
    expect([then.isOnMap, latest.isOnMap]).toEqual([!isLatest, isLatest])
    expect(latest.name).toBe('Latest record')
    expect(latest.reasons).toMatch(/last confirmed 24\u00a0May\u00a02026$/)
  })

  it('shows that very moment on the map and on its bar', () => {
    const { crossings } = situationAt(register, at)
    expect([...card.crossings]).toEqual(
      crossings.map(({ crossing, status, applications }) => [crossing.id, { status, applications }]),
    )
    expect(card.chosen).toBe(id === 'home' ? null : id)
    expect(card.bar.moment.day).toBe(day)
    expect(card.bar.spans.findLast(({ from }) => from <= at)?.open).toBe(
      statuses(at).filter((status) => status === 'open').length,
    )
  })

  it.each(LANGUAGES)('leaves nothing unsaid in any language: %s', (language) => {
    const { crossings: _, ...words } = shareCardOf(register, { page, day }, language)
    expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|""/)
  })
})

describe('the words of a card', () => {
  it('name a crossing by both names', () => {
    expect(cardOf('salla', opensOn)).toMatchObject({
      title: { first: 'Salla', second: 'Салла' },
      cells: [
        { name: '20 Nov 2023', words: 'Open', symbols: [{ status: 'open', applications: true }] },
        { words: 'Closed', symbols: [{ status: 'closed', applications: false }] },
      ],
    })
  })

  it.each([
    ['2023-11-17', 'All 8 open'],
    ['2023-11-20', '4 of 8 closed'],
    ['2023-11-24', '7 of 8 closed'],
    ['2023-11-30', 'All 8 closed'],
    ['2023-12-14', '6 of 8 closed'],
  ])('count the closed ones of all: %s, %s', (day, words) => {
    const { title, cells } = cardOf('home', day)
    expect(title).toEqual({ first: 'The Finland–Russia border', second: null })
    expect(cells.map((cell) => cell.words)).toEqual([words, 'All 8 closed'])
  })

  it('put the day that the map opens on beside the latest record', () => {
    expect(cardOf('home', endsOn).cells.map(({ name }) => name)).toEqual(['20 Nov 2023', 'Latest record'])
  })
})
