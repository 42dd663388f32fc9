import type { Language } from '../address/view.ts'

const formats = new Map<Language, Intl.DisplayNames>()

/** The name of a language (BCP 47), in another: Swedish, ruotsi. */
export function languageName(code: string, language: Language): string {
  const format = formats.get(language) ?? new Intl.DisplayNames(language, { type: 'language' })
  formats.set(language, format)
  return format.of(code) ?? code
}
