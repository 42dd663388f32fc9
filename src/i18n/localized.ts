import type { LocalizedText } from '../../geodata/schema/scalars.ts'
import type { Language } from '../address/view.ts'

/**
 * A text of the data in a language, or in English if it has not been written in it. A string is a name, the same in
 * all.
 */
export function localized(text: LocalizedText | string, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text.en)
}
