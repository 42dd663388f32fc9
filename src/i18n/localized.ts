import type { LocalizedText } from '../../geodata/schema/scalars.ts'
import type { Language } from '../address/view.ts'

/**
 * A text of the data in a language, or in English where it has not been written in that yet. A string, which is
 * a name, is the same in all.
 */
export function localized(text: LocalizedText | string, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text.en)
}
