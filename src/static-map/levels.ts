/** The levels of detail of the base map, from the coarsest, and in which zoom's pixels each is written down. */
export const LEVELS = {
  overview: { unitZoom: 8, smoothing: 0 },
  regional: { unitZoom: 10, smoothing: 2 },
  local: { unitZoom: 12, smoothing: 2 },
} as const

export type Level = keyof typeof LEVELS
