import type { ReactNode } from 'react'
import type { Language } from '../address/view.ts'
import { LOCALES } from './format.ts'

const formats = new Map<Language, Intl.ListFormat>()

/** Made when it is first asked for: as all of Intl, it keeps a page waiting that does not need it yet. */
function formatOf(language: Language): Intl.ListFormat {
  const format = formats.get(language) ?? new Intl.ListFormat(LOCALES[language], { type: 'conjunction' })
  formats.set(language, format)
  return format
}

/** Salla, Kuusamo and Vartius */
export function list(items: readonly string[], language: Language): string {
  return formatOf(language).format(items)
}

/** The same of links and the like, each with its key. */
export function listOf(items: readonly ReactNode[], language: Language): readonly ReactNode[] {
  return formatOf(language)
    .formatToParts(items.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value))
}
