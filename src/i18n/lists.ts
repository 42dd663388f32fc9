import type { ReactNode } from 'react'
import type { Language } from '../address/view.ts'

const AND: Record<Language, string> = { en: 'and', fi: 'ja', sv: 'och', ru: 'и' }

/** Salla, Kuusamo and Vartius */
export function list(items: readonly string[], language: Language): string {
  return listOf(items, language).join('')
}

/** The same of links and the like, each with its key. */
export function listOf(items: readonly ReactNode[], language: Language): readonly ReactNode[] {
  const last = items.length - 1
  return items.flatMap((item, index) => {
    if (index === 0) return [item]
    return [index === last ? ` ${AND[language]} ` : ', ', item]
  })
}

/** The text at the start of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The text within a sentence; not for one that begins with a name. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
