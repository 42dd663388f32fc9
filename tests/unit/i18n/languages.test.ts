import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/address/view.ts'
import { preferredLanguage } from '../../../src/i18n/languages.ts'

describe('the language that a reader prefers', () => {
  it.each(LANGUAGES)('is %s, whatever the country and the case', (language) => {
    expect(preferredLanguage([language])).toBe(language)
    expect(preferredLanguage([`${language.toUpperCase()}-FI`])).toBe(language)
  })

  it('is the first of those that the site speaks', () => {
    expect(preferredLanguage(['de-DE', 'en-US', 'fi'])).toBe('en')
  })

  it('is none where the site speaks none of them', () => {
    expect(preferredLanguage(['de', 'eng'])).toBeNull()
    expect(preferredLanguage([])).toBeNull()
  })
})
