/** What the sources say of a moment: which crossings were open, and the last change before it. */
export interface KnownDay {
  /** `YYYY-MM-DD` means the end of that day in Helsinki. */
  day: string
  time?: string
  open: readonly string[]
  /** By which decision each closed crossing was closed, and since when. */
  closed: Readonly<Record<string, readonly [decision: string, since: string]>>
}

const first = ['sm-2023-4', '2023-11-18T00:00+02:00'] as const
const second = ['sm-2023-9', '2023-11-24T00:00+02:00'] as const
const third = ['sm-2023-15', '2023-11-30T00:00+02:00'] as const
const last = ['2023-12-14', '2023-12-15T20:00+02:00'] as const

const firstFour = { niirala: first, imatra: first, nuijamaa: first, vaalimaa: first }
const firstSeven = { ...firstFour, salla: second, kuusamo: second, vartius: second }
const allEight = { ...firstSeven, 'raja-jooseppi': third }
const { vaalimaa: _vaalimaa, ...allButVaalimaa } = allEight
const { niirala: _niirala, ...allButTwo } = allButVaalimaa
const allAgain = { ...allButTwo, niirala: last, vaalimaa: last }

const north = ['raja-jooseppi', 'salla', 'kuusamo', 'vartius']
const eight = [...north, 'niirala', 'imatra', 'nuijamaa', 'vaalimaa']

/** Written from the decisions' own texts, not from the data: what the data has to come to. */
export const KNOWN_DAYS: readonly KnownDay[] = [
  { day: '2023-11-17', open: eight, closed: {} },
  { day: '2023-11-18', time: '00:00', open: north, closed: firstFour },
  { day: '2023-11-20', open: north, closed: firstFour },
  { day: '2023-11-23', open: north, closed: firstFour },
  { day: '2023-11-24', open: ['raja-jooseppi'], closed: firstSeven },
  { day: '2023-11-29', open: ['raja-jooseppi'], closed: firstSeven },
  { day: '2023-11-30', open: [], closed: allEight },
  { day: '2023-12-13', open: [], closed: allEight },
  { day: '2023-12-14', time: '07:30', open: ['vaalimaa'], closed: allButVaalimaa },
  { day: '2023-12-14', time: '07:59', open: ['vaalimaa'], closed: allButVaalimaa },
  { day: '2023-12-14', time: '08:00', open: ['niirala', 'vaalimaa'], closed: allButTwo },
  { day: '2023-12-14', open: ['niirala', 'vaalimaa'], closed: allButTwo },
  { day: '2023-12-15', time: '19:59', open: ['niirala', 'vaalimaa'], closed: allButTwo },
  { day: '2023-12-15', time: '20:00', open: [], closed: allAgain },
  { day: '2023-12-15', open: [], closed: allAgain },
  { day: '2026-05-24', open: [], closed: allAgain },
]

/** A moment inside each of the six periods, when all effects of its decision have come in, and what was open. */
export const PERIODS: readonly { day: string; open: readonly string[] }[] = [
  { day: '2023-11-17', open: eight },
  { day: '2023-11-23', open: north },
  { day: '2023-11-29', open: ['raja-jooseppi'] },
  { day: '2023-12-13', open: [] },
  { day: '2023-12-14', open: ['niirala', 'vaalimaa'] },
  { day: '2026-05-24', open: [] },
]
