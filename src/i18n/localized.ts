import type { LocalizedText } from '../../geodata/schema/scalars.ts'
import type { Language } from '../address/view.ts'

/** A text of the data in a language, or in English where it has not been written in that yet. */
export function localized(text: LocalizedText, language: Language): string {
  return text[language] ?? text.en
}
