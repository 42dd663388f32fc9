import { describe, expect, it } from 'vitest'
import { mapPageTitle } from '../../../../src/i18n/words/page-title.ts'
import { siteOf } from '../../site/site-on.ts'

const titleOf = (path: string) => mapPageTitle(siteOf(path))

describe('the title of a page with a map', () => {
  it('names both moments, each in a small letter after the names, which keep theirs', () => {
    expect(titleOf('/crossings/vaalimaa/2023-12-14/')).toBe(
      'Vaalimaa – Торфяновка: open on 14 December 2023, closed on 24 May 2026',
    )
    expect(titleOf('/fi/embed/crossings/salla/')).toBe(
      'Salla – Салла: avoinna 20. marraskuuta 2023, suljettuna 24. toukokuuta 2026',
    )
  })

  it('says a state once that is the same at both moments', () => {
    expect(titleOf('/sv/crossings/salla/2026-05-24/')).toBe('Salla – Салла: stängt den 24 maj 2026')
  })

  it('is that of the whole border where the page is about no crossing', () => {
    expect(titleOf('/2023-12-14/')).toMatch(
      /^Finland–Russia border, 14 December 2023: six of eight.*; latest record: all/,
    )
    expect(titleOf('/ru/2026-05-24/')).toMatch(/^Граница Финляндии и России, 24\sмая\s2026\sгода: [^;]+$/)
  })
})
