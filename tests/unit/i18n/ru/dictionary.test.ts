import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { whenOf } from '../../../../src/i18n/dates.ts'
import { longDay } from '../../../../src/i18n/format.ts'
import { ru } from '../../../../src/i18n/ru/dictionary.tsx'
import { texts } from '../../../../src/i18n/ru/texts.tsx'

const plain = (text: string) => text.replace(/\s/g, ' ')
const day = longDay('2026-05-24', 'ru')

describe('whole sentences', () => {
  it('says the headline and the latest record', () => {
    const headline = ru.home.headline({ date: longDay('2023-11-20', 'ru'), closed: 4, total: 8 })
    expect(plain(headline)).toBe('20 ноября 2023 года: закрыты четыре из восьми пунктов пропуска')
    const since = whenOf(Date.parse('2023-12-15T20:00+02:00'))
    expect(plain(ru.latest('закрыт', since, day).join(''))).toBe(
      'Последние данные: закрыт с 20:00 15 декабря 2023 года; последнее подтверждение — 24 мая 2026 года.',
    )
  })

  it('says what a crossing is on a day, not that it became so', () => {
    expect(plain(ru.status.on('open', { date: '2026-05-24' }))).toBe('На 24 мая 2026 года — открыт')
  })

  it('puts the decision into the instrumental', () => {
    const by = (reference: string | null) =>
      renderToStaticMarkup(ru.decision.by(reference, '14 декабря 2023 года', (text) => text))
    expect(by('SM/2023/4')).toBe('решением SM/2023/4')
    expect(by(null)).toBe('решением от 14 декабря 2023 года')
  })
})

describe('the age of the last confirmation', () => {
  it.each([
    [1, '1 день'],
    [22, '22 дня'],
    [111, '111 дней'],
    [188, '188 дней'],
  ])('%i: %s', (days, words) => {
    expect(plain(ru.statement.age(days))).toBe(`Подтверждено ${words} назад.`)
  })
})

describe('one and several', () => {
  it.each([
    [['Салла'], 'Салла закрыт 24 ноя в 00:00', 'принимает только пункт Салла'],
    [
      ['Салла', 'Вартиус'],
      'Салла и Вартиус закрыты 24 ноя в 00:00',
      'принимают только пункты Салла и Вартиус',
    ],
  ])('%j', (names, changed, only) => {
    const when = { date: '2023-11-24', time: '00:00', form: 'without year' } as const
    expect(plain(ru.statement.changed(names, 'closed', when))).toBe(changed)
    expect(ru.statement.onlyAt(names)).toContain(only)
  })

  it('says which were open for a while', () => {
    const note = (...names: string[]) =>
      ru.matrix.noteEnd(
        '14–15 дек',
        ru.matrix.reopened(names),
        whenOf(Date.parse('2023-12-15T20:00+02:00'), '2023-11-20'),
      )
    expect(note('Ниирала', 'Ваалимаа')).toBe('14–15 дек: оба открыты до 20:00 15 дек.')
    expect(note('Ниирала')).toBe('14–15 дек: Ниирала открыт до 20:00 15 дек.')
  })

  it.each([
    [1, 'один раз'],
    [4, 'четыре раза'],
    [5, 'пять раз'],
    [22, '22 раза'],
  ])('%i extensions: %s', (count, times) => {
    expect(ru.matrix.extensions(count)).toBe(`Продлено без изменений ${times}`)
  })

  it.each([
    [9, 10, '9 решений', '10 других событий'],
    [21, 1, '21 решение', '1 другое событие'],
    [3, 2, '3 решения', '2 других события'],
  ])('%i decisions and %i events', (count, events, decided, happened) => {
    expect(plain(texts.decisions.lead(count, events))).toContain(`: ${decided} правительства`)
    expect(plain(texts.decisions.lead(count, events))).toContain(`и ${happened} с датами`)
  })
})
