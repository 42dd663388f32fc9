import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { dictionaryOf } from '../../../../src/i18n/dictionaries.ts'
import { quotation } from '../../../../src/i18n/words/quotation.ts'
import { withSources } from '../../../../src/i18n/words/quotation-sources.ts'
import { register } from '../../model/real-data.ts'
import { siteOf } from '../../site/site-on.ts'

const NOW = { address: 'https://example.org/', today: '2026-11-28' }

const crossingOf = (id: string | null) => register.crossings.find((each) => each.id === id) ?? null
const said = (address: string, id: string | null = null) =>
  quotation(siteOf(address), crossingOf(id)).replaceAll('\u00a0', ' ')

describe('the quotation of the border', () => {
  const latest = 'All eight have been closed since 15 December 2023 at 20:00; last confirmed on 24 May 2026.'

  it.each([
    ['/2023-11-17/', 'On 17 November 2023, all eight road crossings on the Finland–Russia border were open.'],
    [
      '/2023-11-24/',
      'On 24 November 2023, seven of the eight road crossings on the Finland–Russia border were closed; open: Raja-Jooseppi.',
    ],
    [
      '/?date=2023-12-14T07:30',
      'On 14 December 2023 at 07:30, seven of the eight road crossings on the Finland–Russia border were closed; open: Vaalimaa.',
    ],
    [
      '/2023-11-30/',
      'On 30 November 2023, all eight road crossings on the Finland–Russia border were closed.',
    ],
    // The latest record is said anyway: then the other sentence is of the moment that the map opens on.
    [
      '/2026-05-24/',
      'On 20 November 2023, four of the eight road crossings on the Finland–Russia border were closed: Niirala, Imatra, Nuijamaa and Vaalimaa.',
    ],
  ])('at %s has both statements', (address, then) => {
    expect(said(address)).toBe(`${then} ${latest}`)
  })

  it.each([
    [
      '/fi/',
      'Suomen ja Venäjän rajalla oli 20. marraskuuta 2023 neljä kahdeksasta maantieliikenteen rajanylityspaikasta suljettuna: Niirala, Imatra, Nuijamaa ja Vaalimaa. Kaikki kahdeksan ovat olleet suljettuina 15. joulukuuta 2023 klo 20.00 alkaen; viimeksi vahvistettu 24. toukokuuta 2026.',
    ],
    [
      '/sv/',
      'Den 20 november 2023 var fyra av de åtta gränsövergångsställena för vägtrafik vid gränsen mellan Finland och Ryssland stängda: Niirala, Imatra, Nuijamaa och Vaalimaa. Alla åtta har varit stängda sedan den 15 december 2023 kl. 20.00; senast bekräftat den 24 maj 2026.',
    ],
    [
      '/ru/',
      '20 ноября 2023 года на границе Финляндии и России были закрыты четыре из восьми автомобильных пунктов пропуска: Ниирала, Иматра, Нуйямаа и Ваалимаа. Все восемь закрыты с 20:00 15 декабря 2023 года; последнее подтверждение — 24 мая 2026 года.',
    ],
  ])('is in the language of %s', (address, words) => {
    expect(said(address)).toBe(words)
  })

  it.each([
    ['/sv/2023-11-24/', '; öppet: Raja-Jooseppi.'],
    ['/ru/2023-11-24/', '; открыт: Рая-Йоосеппи.'],
    ['/ru/?date=2023-12-14T07:30', 'В 07:30 14 декабря 2023 года'],
    ['/fi/2023-11-17/', 'kaikki kahdeksan maantieliikenteen rajanylityspaikkaa avoinna.'],
  ])('follows the grammar of %s', (address, part) => {
    expect(said(address)).toContain(part)
  })
})

describe('the quotation of a crossing', () => {
  it.each([
    [
      '/',
      'On 20 November 2023, the road crossing Salla on the Finland–Russia border was open. It has been closed since 24 November 2023 at 00:00; last confirmed on 24 May 2026.',
    ],
    [
      '/fi/',
      'Suomen ja Venäjän rajan rajanylityspaikka Salla oli 20. marraskuuta 2023 avoinna. Se on ollut suljettuna 24. marraskuuta 2023 klo 0.00 alkaen; viimeksi vahvistettu 24. toukokuuta 2026.',
    ],
    [
      '/sv/',
      'Den 20 november 2023 var gränsövergångsstället Salla vid gränsen mellan Finland och Ryssland öppet. Det har varit stängt sedan den 24 november 2023 kl. 00.00; senast bekräftat den 24 maj 2026.',
    ],
    [
      '/ru/',
      '20 ноября 2023 года автомобильный пункт пропуска Салла на границе Финляндии и России был открыт. Он закрыт с 00:00 24 ноября 2023 года; последнее подтверждение — 24 мая 2026 года.',
    ],
  ])('has both statements on it at %s', (address, words) => {
    expect(said(address, 'salla')).toBe(words)
  })
})

describe('its sources', () => {
  it('are those of both statements, with where and when they were read', async () => {
    const { newsroom } = await dictionaryOf('en').newsroom()
    expect(withSources(siteOf('/'), newsroom, null, NOW)[1]).toBe(
      'Sources: Finnish Government, decision SM/2023/4 of 16 November 2023 and decision of 14 December 2023; UNN, citing Yle, 24 May 2026; read from Itäraja, https://example.org/, accessed 28 November 2026.',
    )
    expect(withSources(siteOf('/'), newsroom, crossingOf('salla'), NOW)[1]).toContain(
      'decision SM/2023/4 of 16 November 2023 and decision SM/2023/9 of 22 November 2023;',
    )
  })

  it.each(LANGUAGES)('name each decision once, and the day of reading, in %s', async (language) => {
    const { newsroom } = await dictionaryOf(language).newsroom()
    const site = siteOf(language === 'en' ? '/2023-12-15/' : `/${language}/2023-12-15/`)
    const [, sources] = withSources(site, newsroom, null, NOW)
    expect(sources.match(/2023/g)).toHaveLength(1)
    expect(sources).toContain(NOW.address)
    expect(sources).toMatch(/28\.? \p{Letter}+ 2026.*\.$/u)
  })
})
