/** The eight road crossings, north to south. */
export const EIGHT_CROSSINGS = [
  'raja-jooseppi',
  'salla',
  'kuusamo',
  'vartius',
  'niirala',
  'imatra',
  'nuijamaa',
  'vaalimaa',
] as const
