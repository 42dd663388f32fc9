import { describe, expect, it } from 'vitest'
import { publishedLanguages } from '../../../src/i18n/load-dictionary.ts'
import { preferredLanguage } from '../../../src/i18n/preferred-language.ts'

describe('the language that a reader prefers', () => {
  it.each(publishedLanguages)('is %s, whatever the country and the case', (language) => {
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
