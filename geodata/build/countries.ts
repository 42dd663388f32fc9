import type { ZonePiece } from './time-zones.ts'

/** ISO 3166-1 code of a country that the widest level of the map touches. */
export type Country = 'BY' | 'DE' | 'DK' | 'EE' | 'FI' | 'LT' | 'LV' | 'NO' | 'PL' | 'RU' | 'SE'

const countryOfZone: Record<string, Country> = {
  'Asia/Yekaterinburg': 'RU',
  'Europe/Berlin': 'DE',
  'Europe/Copenhagen': 'DK',
  'Europe/Helsinki': 'FI',
  'Europe/Kaliningrad': 'RU',
  'Europe/Kirov': 'RU',
  'Europe/Mariehamn': 'FI',
  'Europe/Minsk': 'BY',
  'Europe/Moscow': 'RU',
  'Europe/Oslo': 'NO',
  'Europe/Riga': 'LV',
  'Europe/Samara': 'RU',
  'Europe/Stockholm': 'SE',
  'Europe/Tallinn': 'EE',
  'Europe/Ulyanovsk': 'RU',
  'Europe/Vilnius': 'LT',
  'Europe/Warsaw': 'PL',
}

/** The country of a time zone. A zone it does not know is an error: the box has grown, or the zones have changed. */
export function countryOf({ zone }: ZonePiece): Country {
  const country = countryOfZone[zone]
  if (!country) throw new Error(`The time zone ${zone} belongs to no country yet: add it to countries.ts.`)
  return country
}
