/** An address that was published once, and the one that stands for it: it leads there for ever. */
export interface OldAddress {
  given: string
  canonical: string
  /** The day that it speaks of. */
  day: string
}

function old(given: string, canonical: string, day: string): OldAddress {
  return { given, canonical, day }
}

/** Before days stood in paths, the query alone named a moment. */
export const DATES_IN_QUERIES = [
  old('/?date=2023-12-14', '/2023-12-14/', '2023-12-14'),
  old('/crossings/vaalimaa/?date=2023-12-14', '/crossings/vaalimaa/2023-12-14/', '2023-12-14'),
  old('/fi/?date=2023-11-20', '/fi/', '2023-11-20'),
  old('/?crossing=niirala&date=2023-12-14', '/2023-12-14/?crossing=niirala', '2023-12-14'),
  old(
    '/?date=2023-12-15T10:00&utm=1#map=6.5/64.20/29.90',
    '/2023-12-14/?date=2023-12-15T10:00&utm=1#map=6.5/64.20/29.90',
    '2023-12-15',
  ),
  old(
    '/sv/crossings/salla/?date=2024-06-01&layers=open,border',
    '/sv/crossings/salla/2023-12-15/?date=2024-06-01&layers=open,border',
    '2024-06-01',
  ),
  old('/embed/?date=2026-05-24', '/embed/2026-05-24/', '2026-05-24'),
  old('/ru/embed/crossings/imatra/?date=2023-11-24', '/ru/embed/2023-11-24/?crossing=imatra', '2023-11-24'),
]

/** A day of the record that has no page of its own. */
export const DAYS_WITHOUT_PAGES = [
  old('/2023-11-19/', '/2023-11-18/?date=2023-11-19', '2023-11-19'),
  old('/ru/2023-11-20/', '/ru/', '2023-11-20'),
  old('/fi/crossings/kuusamo/2024-02-29/', '/fi/crossings/kuusamo/2023-12-15/?date=2024-02-29', '2024-02-29'),
  old('/sv/2023-12-20', '/sv/2023-12-15/?date=2023-12-20', '2023-12-20'),
  old('/embed/2025-01-01/', '/embed/2023-12-15/?date=2025-01-01', '2025-01-01'),
  old('/embed/crossings/salla/2023-12-14/', '/embed/2023-12-14/?crossing=salla', '2023-12-14'),
]
