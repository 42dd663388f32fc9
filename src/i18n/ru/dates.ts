import { genitiveMonth } from '../date-words.ts'

/**
 * A written date in the genitive, as it stands after «с», «до», «на»: its time first, a month alone inflected, a
 * year alone with its word. «20:00 15 декабря 2023 года», «сентября 2023 года», «2024 года».
 */
export function genitive(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}\u00a0года`
  const [, day, time] = /^(.*?)(?:,| в) (\d\d:\d\d)$/.exec(date) ?? []
  if (day && time) return `${time} ${day}`
  return date.replace(/^\p{L}+/u, genitiveMonth)
}

/** «с 20:00 15 декабря 2023 года», «с сентября 2023 года», «со 2 февраля 2024 года». */
export function since(date: string): string {
  return `${/^2\s/.test(genitive(date)) ? 'со' : 'с'} ${genitive(date)}`
}
