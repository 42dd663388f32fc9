import { describe, expect, it } from 'vitest'
import { MomentControl, MomentSentence } from '../../../../src/parts/moment/MomentControl.tsx'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { liveSiteOf, siteOf, siteOn } from '../../site/site-on.ts'

const live = (address: string) => markupOf(<MomentControl />, liveSiteOf(address).site)

/** The two steps of some markup: where they lead, and whether they are at an end. */
function stepsIn(markup: string) {
  return elementsOf(markup, 'a')
    .filter(({ attributes }) => attributes.includes('moment-step'))
    .map(({ attributes, content }) => ({
      name: textOf(content),
      leadsTo: valuesOf(`<a${attributes}>`, 'href')[0],
      isEnd: attributes.includes('aria-disabled="true"'),
    }))
}

describe('the moment control', () => {
  it('keeps the room of what needs scripts until they run, and of nothing else', () => {
    const waiting = [...markupOf(<MomentControl />, siteOf('/')).matchAll(/<(\w+)[^>]*data-waiting/g)]
    expect(waiting.map(([, name]) => name)).toEqual(['div', 'button'])
    expect(live('/')).not.toContain('data-waiting')
  })

  it('is named', () => {
    expect(elementsOf(live('/'), 'legend')[0]?.content).toBe('The moment shown')
  })

  it('has a date field with the day shown, within the record', () => {
    const [field = ''] = live('/?date=2023-12-14T07:30').match(/<input[^>]*>/) ?? []
    expect(['value', 'min', 'max'].map((name) => valuesOf(field, name)[0])).toEqual([
      '2023-12-14',
      '2023-11-01',
      '2026-05-24',
    ])
  })

  it('plays again from the beginning where there is no next', () => {
    const shown = (address: string) => /<span data-shown="true">([^<]*)</.exec(live(address))?.[1]
    expect(shown('/?date=2026-05-23')).toBe('Play')
    expect(shown('/?date=2026-05-24')).toBe('Play again')
  })
})

describe('the steps', () => {
  it('lead to the decisions before and after', () => {
    expect(stepsIn(live('/?date=2024-01-15'))).toEqual([
      { name: 'Previous decision', leadsTo: '/2023-12-15/', isEnd: false },
      { name: 'Next decision', leadsTo: '/2023-12-15/?date=2024-02-12', isEnd: false },
    ])
  })

  it('lead without scripts to the nearest that has a page of its own', () => {
    const [previous, next] = stepsIn(markupOf(<MomentControl />, siteOn('2023-12-15')))
    expect(previous?.leadsTo).toBe('/2023-12-14/')
    expect(next?.leadsTo).toBe('/2026-05-24/')
  })

  it('walk the whole record without scripts, from one page to the next', () => {
    const walked: string[] = []
    for (let day: string | undefined = '2023-11-17'; day; ) {
      walked.push(day)
      const address: string | undefined = stepsIn(markupOf(<MomentControl />, siteOn(day)))[1]?.leadsTo
      day = address && /\d{4}-\d{2}-\d{2}/.exec(address)?.[0]
    }
    expect(walked).toEqual([
      '2023-11-17',
      '2023-11-18',
      '2023-11-24',
      '2023-11-30',
      '2023-12-14',
      '2023-12-15',
      '2026-05-24',
    ])
  })

  it.each([
    ['/2023-11-17/?date=2023-11-01', ['Previous decision']],
    ['/2023-11-17/', ['Previous decision']],
    ['/2023-11-18/', []],
    ['/2023-12-15/?date=2025-04-17', []],
    ['/2026-05-24/', ['Next decision']],
  ])('have an end, where they lead to what is shown: %s', (address, expected) => {
    const ends = stepsIn(live(address)).filter(({ isEnd }) => isEnd)
    expect(ends.map(({ name }) => name)).toEqual(expected)
    expect(ends.map(({ leadsTo }) => leadsTo)).toEqual(expected.map(() => address))
  })

  it('have no address at an end without scripts', () => {
    expect(stepsIn(markupOf(<MomentControl />, siteOn('2026-05-24')))[1]).toEqual({
      name: 'Next decision',
      leadsTo: undefined,
      isEnd: true,
    })
  })
})

/** What is seen, and what is only said aloud. */
function sentenceOn(date: string) {
  const markup = markupOf(<MomentSentence />, date === '' ? siteOf('/') : siteOn(date))
  const said = elementsOf(markup, 'p').find(({ attributes }) => attributes.includes('role="status"'))
  return { markup, seen: textOf(markup.replace(/<p class="visually-hidden".*<\/p>/s, '')), said }
}

describe('the sentence of the moment', () => {
  it('says of the day that the map opens on that its end is shown', () => {
    expect(sentenceOn('').seen).toBe('Shown: end of the day, Helsinki time')
  })

  it('says at the end of the record when it was last confirmed', () => {
    expect(sentenceOn('2026-05-24').seen).toBe('Shown: the latest record, last confirmed 24 May 2026')
  })

  it.each(['2023-12-14', '2023-11-20T12:00', '2026-05-23'])('is the way back from %s', (date) => {
    const { markup, seen } = sentenceOn(date)
    expect(seen).toBe('The article’s day, 20 Nov 2023')
    expect(valuesOf(markup, 'href')).toEqual(['/'])
  })
})

describe('what is said aloud', () => {
  it('is the headline of the moment that a reader has gone to', () => {
    const { said } = sentenceOn('2023-12-14T07:30')
    expect(said?.content).toBe('14 December 2023 at 07:30: seven of eight crossings closed')
  })

  it('is nothing where the page opens as it was prerendered', () => {
    expect(sentenceOn('').said?.content).toBe('')
    expect(sentenceOn('2023-11-20').said?.content).toBe('')
  })
})
