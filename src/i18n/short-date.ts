import type { PartialDate } from '../../geodata/schema/scalars.ts'
import type { Language } from '../address/view.ts'
import { longDate, shortDay } from './format.ts'

/** As precise as the date: 14 Sept 2023; September 2023; 2023 */
export function shortDate(date: PartialDate, language: Language): string {
  return date.length === 10 ? shortDay(date, language) : longDate(date, language)
}
