import { describe, expect, it } from 'vitest'
import { MomentControl, MomentSentence } from '../../../../src/parts/moment/MomentControl.tsx'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { liveSiteOf, siteOf, siteOn } from '../../site/site-on.ts'

function controlAt(address: string) {
  const markup = markupOf(<MomentControl />, liveSiteOf(address).site)
  const buttons = elementsOf(markup, 'button').map(({ attributes, content }) => ({
    name: textOf(content),
    disabled: / disabled=/.test(attributes),
    pressed: valuesOf(`<b${attributes}>`, 'aria-pressed')[0],
  }))
  return { markup, buttons }
}

const named = (address: string) =>
  controlAt(address)
    .buttons.filter(({ pressed }) => pressed !== undefined)
    .map(({ name, pressed }) => [name, pressed])

describe('the moment control', () => {
  it('waits unseen for scripts, which it needs', () => {
    expect(markupOf(<MomentControl />, siteOf('/'))).toMatch(/^<fieldset [^>]*data-waiting/)
    expect(controlAt('/').markup).not.toMatch(/^<fieldset [^>]*hidden/)
  })

  it('is named', () => {
    expect(elementsOf(controlAt('/').markup, 'legend')[0]?.content).toBe('The moment shown')
  })

  it('has a date field with the day shown, within the record', () => {
    const [field = ''] = controlAt('/?date=2023-12-14T07:30').markup.match(/<input[^>]*>/) ?? []
    expect(['value', 'min', 'max'].map((name) => valuesOf(field, name)[0])).toEqual([
      '2023-12-14',
      '2023-11-01',
      '2026-05-24',
    ])
  })

  it('has the named moments, and marks the one shown', () => {
    const [article, latest] = ['The article, 20 Nov 2023', 'Latest record']
    expect(named('/')).toEqual([
      [article, 'true'],
      [latest, 'false'],
    ])
    expect(named('/?date=2026-05-24')).toEqual([
      [article, 'false'],
      [latest, 'true'],
    ])
    expect(named('/?date=2023-11-20T12:00')).toEqual([
      [article, 'false'],
      [latest, 'false'],
    ])
  })

  it.each([
    ['/?date=2023-11-01', ['Previous decision']],
    ['/?date=2023-11-17', ['Previous decision']],
    ['/?date=2023-11-18', []],
    ['/?date=2025-04-17', []],
    ['/?date=2026-05-24', ['Next decision']],
  ])('has no step beyond the ends: %s', (address, expected) => {
    const disabled = controlAt(address).buttons.filter((button) => button.disabled)
    expect(disabled.map(({ name }) => name)).toEqual(expected)
  })

  it('plays again from the beginning where there is no next', () => {
    const names = (address: string) => controlAt(address).buttons.map(({ name }) => name)
    expect(names('/?date=2026-05-23')).toContain('Play through the decisions')
    expect(names('/?date=2026-05-24')).toContain('Play again')
  })
})

/** What is seen, and what is only said aloud. */
function sentenceOn(date: string) {
  const markup = markupOf(<MomentSentence />, date === '' ? siteOf('/') : siteOn(date))
  const said = elementsOf(markup, 'span').find(({ attributes }) => attributes.includes('role="status"'))
  return { seen: textOf(markup.replace(/<span class.*<\/span>/s, '')), said }
}

describe('the sentence of the moment', () => {
  it('says that a bare day means its end, in Helsinki', () => {
    expect(sentenceOn('2023-11-24').seen).toBe('Shown: the end of 24 November 2023, Helsinki time.')
  })

  it('says the minute where there is one', () => {
    expect(sentenceOn('2023-12-14T07:30').seen).toBe('Shown: 14 December 2023 at 07:30, Helsinki time.')
  })

  it('says at the end of the record that nothing later is confirmed', () => {
    expect(sentenceOn('2026-05-24').seen).toBe(
      'Shown: the end of 24 May 2026, Helsinki time. After 24 May 2026 nothing is confirmed.',
    )
    expect(sentenceOn('2026-05-23').seen).not.toContain('confirmed')
  })
})

describe('what is said aloud', () => {
  it('is the headline of the moment that a reader has gone to', () => {
    const { said } = sentenceOn('2023-12-14T07:30')
    expect(said?.attributes).toContain('role="status"')
    expect(said?.content).toBe('14 December 2023 at 07:30: seven of eight crossings closed')
  })

  it('is nothing where the page opens as it was prerendered', () => {
    expect(sentenceOn('').said?.content).toBe('')
    expect(sentenceOn('2023-11-20').said?.content).toBe('')
  })
})
