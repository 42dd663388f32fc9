/** Sizes and distances of the drawing, CSS px. One table for the live map, the first paint and the inset. */

/** Side of a crossing's symbol at a zoom: few steps, so that symbols stay calm between them. */
export function symbolSize(zoom: number): number {
  if (zoom >= 10) return 28
  if (zoom >= 8) return 20
  return zoom >= 4 ? 15 : 12
}

export const SYMBOL = {
  /** The chosen crossing on its own page. */
  chosenOnPage: 28,
  /** Inside the inset's frame on the main map. */
  mini: 9,
  rail: 12,
  /** A ring round the chosen one stands this far outside its symbol. */
  ringGap: 6.5,
} as const

export const LABEL = {
  size: 15,
  narrowSize: 14.5,
  railSize: 13.5,
  /** From the symbol's centre to the Finnish name: room for the fence. */
  finnishGap: 20,
  russianGap: 17,
  /** How far a name steps aside that the border line would cross. */
  dodge: 17,
  /** Of the largest; of smaller ones in proportion. */
  lineHeight: 19,
  townSize: 12.5,
  townGap: 7,
} as const

/** Names that would collide fan out to two columns beside their symbols. */
export const FAN = { column: 50, row: 23, elbow: 15, gap: 4 } as const

export const FENCE = {
  /** From the border line to the fence, on the Finnish side. */
  offset: 8,
  /** Drawn length where the extent is not published. */
  length: 52,
  narrowLength: 40,
  insetLength: 56,
  pageLength: 136,
  tolerance: 6,
} as const

/** From row to row: as close as the smallest symbols ask, where they are used. */
export function fanRow(size: number): number {
  return Math.min(FAN.row, leastDistance(size))
}

/** From this zoom the border is drawn a quarter heavier. */
export const HEAVY_FROM_ZOOM = 8.5

/** Least distance between the centres of two symbols of a size, so that both can be told apart and hit. */
export function leastDistance(size: number): number {
  return 1.35 * size + 3
}
