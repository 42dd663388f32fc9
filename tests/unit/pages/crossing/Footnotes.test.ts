import { describe, expect, it } from 'vitest'
import type { Crossing } from '../../../../src/model/register.ts'
import { register } from '../../model/real-data.ts'
import { bodyOf, sectionOf } from './crossing-page.ts'

const pages = register.crossings.map((crossing) => [crossing.id, crossing, bodyOf(crossing)] as const)

function marksIn(html: string): { id: string; number: number }[] {
  const marks = html.matchAll(
    /<a (?:class="one-digit" )?href="#source-([^"]+)"><span class="visually-hidden">[^<]*<\/span>\[(\d+)\]/g,
  )
  return [...marks].map(([, id = '', number]) => ({ id, number: Number(number) }))
}

function listIn(html: string): string[] {
  return [...sectionOf(html, 'numbered-sources').matchAll(/<li id="source-([^"]+)"/g)].map(
    ([, id = '']) => id,
  )
}

/** Every fact of the page, by the section that tells it. */
function factsOf(crossing: Crossing): [string, readonly string[]][] {
  const { opened, openingHoursBeforeClosure: hours, onFootOrBicycle: foot, notes } = crossing
  return [
    ...register.decisions.map(({ sources }): [string, readonly string[]] => ['history', sources]),
    ['history', register.record.lastConfirmation.sources],
    ...register.fence
      .filter((section) => section.crossing === crossing.id)
      .map(({ sources }): [string, readonly string[]] => ['fence-history', sources]),
    ...crossing.traffic.map(({ sources }): [string, readonly string[]] => ['traffic', sources]),
    ...[crossing.roads, crossing.counterpart, opened, hours, foot, notes].map(
      (fact): [string, readonly string[]] => ['crossing-facts', fact?.sources ?? []],
    ),
    ['crossing-position', crossing.position.sources],
  ]
}

describe.each(pages)('the sources on the page of %s', (_, crossing, html) => {
  it('are named by a mark where each fact stands', () => {
    for (const [section, sources] of factsOf(crossing)) {
      const marked = marksIn(sectionOf(html, section)).map(({ id }) => id)
      expect(marked).toEqual(expect.arrayContaining([...sources]))
    }
  })

  it('have the number in the list that their marks say', () => {
    const list = listIn(html)
    const wrong = marksIn(html).filter(({ id, number }) => list[number - 1] !== id)
    expect(wrong).toEqual([])
  })

  it('stand in the list once, and each of them is used', () => {
    const list = listIn(html)
    expect(new Set(list).size).toBe(list.length)
    expect([...new Set(marksIn(html).map(({ id }) => id))].toSorted()).toEqual(list.toSorted())
  })

  it('are numbered in the order in which the page first uses them', () => {
    const firstUses = [...new Set(marksIn(html).map(({ number }) => number))]
    expect(firstUses).toEqual(firstUses.map((_number, index) => index + 1))
  })

  it('are links to where they were published', () => {
    for (const id of listIn(html)) {
      const url = register.sources.get(id)?.url ?? 'a source that is not in the data'
      expect(sectionOf(html, 'numbered-sources')).toContain(`href="${url.replaceAll('&', '&amp;')}"`)
    }
  })

  it('keep their numbers at another moment', () => {
    expect(marksIn(bodyOf(crossing, '2026-05-24'))).toEqual(marksIn(html))
  })
})
