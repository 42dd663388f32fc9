/** Sizes and distances of the drawing, CSS px. One table for the live map, the first paint and the inset. */

/** Side of a crossing's symbol at a zoom: few steps, so that symbols stay calm between them. */
export function symbolSize(zoom: number): number {
  if (zoom >= 10) return 28
  if (zoom >= 8) return 20
  return zoom >= 4 ? 15 : 12
}

/** Side of the symbol of the crossing whose page it is; from farther away it would cover its neighbours. */
export function ownSymbolSize(zoom: number): number {
  return zoom >= 8 ? SYMBOL.chosenOnPage : symbolSize(zoom)
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

/**
 * How much wider than in the web font a name may be drawn, in the font that stands in for it. Every name is given
 * room for the widest.
 */
export const WIDEST_FONT = 1.15

export const LABEL = {
  size: 15,
  narrowSize: 14.5,
  railSize: 13.5,
  /** How far below its symbol a railway crossing's name stands. */
  railDrop: 4,
  /** From the symbol's centre to the Finnish name: room for the fence. */
  finnishGap: 24,
  russianGap: 17,
  /** How far a name steps aside if the border line would cross it. */
  dodge: 17,
  /** Of the largest; of smaller ones in proportion. */
  lineHeight: 19,
  townSize: 12.5,
  waterSize: 13,
  countrySize: 12,
  /** Between the letters of a country's name, em. */
  countrySpacing: 0.22,
  townGap: 7,
} as const

/** Names of the two countries if the map is too near for the middle of either, px from the border. */
export const BESIDE_BORDER = {
  fromZoom: 7.5,
  distances: [90, 130, 180, 240],
  /** Step along the border between the places that are tried. */
  step: 40,
  /** Least distance from where the border comes to the sea. */
  fromCoast: 150,
} as const

/** Marks across the border line at round border kilometres. */
export const KILOMETRES = {
  fromZoom: 6.2,
  every: 100,
  /** Half the length of the mark, and from the line to the figure, px. */
  half: 6,
  gap: 12,
  size: 12.5,
} as const

/** A road is drawn as a stub square to the border: no geometry of roads is known here. */
export const ROAD = {
  fromZoom: 8.5,
  /** From the symbol's centre to its end. */
  length: 50,
  /** The least angle to the level names, so that the road does not run through them. */
  leastAngle: (34 * Math.PI) / 180,
  shield: { size: 12.5, height: 19, padding: 7 },
} as const

/** The note on a fence mark that is not to scale, on the page of its crossing. */
export const FENCE_NOTE = { size: 13, line: 16, widths: [170, 104] } as const

/** Names that would collide fan out to two columns beside their symbols. */
export const FAN = { column: 50, row: 23, elbow: 15, gap: 4 } as const

export const FENCE = {
  /** From the border line to a fence drawn to scale, on the Finnish side. */
  offset: 8,
  /** A shorter stretch, of so many symbols, stands as far off as a mark that is not to scale. */
  besideSymbol: 4,
  /** A fence whose true length is shorter is drawn as a mark that is not to scale. */
  leastToScale: 24,
  /** Bends of the border that a fence drawn to scale leaves out, the first that keep its length to this share. */
  tolerances: [6, 4, 3, 2],
  bends: 0.06,
  /** Beyond its ends, if they are approximate; and across them, if they are exact. */
  dots: [4, 8],
  dot: 0.9,
  bar: 10,
  /** Between the nearest ends of two of them. */
  apart: 8,
  /** How far its ticks reach beyond its line, and the least margin round both. */
  ticks: 5,
  rim: 1.5,
  /** Width of its rim in the ground's colour. */
  halo: 5,
} as const

/**
 * A fence mark that is not to scale: its length, and how far beyond the symbol of its crossing it stands; a short fence
 * drawn to scale may stand nearer.
 */
export interface FenceSymbol {
  length: number
  beyond: number
  lineBeyond: number
}

export const FENCE_SYMBOL = {
  wide: { length: 22, beyond: 5, lineBeyond: 5 },
  narrow: { length: 18, beyond: 4.5, lineBeyond: 4.5 },
  /** On the page of the crossing: clear of the ring round its symbol. */
  own: { length: 24, beyond: 19, lineBeyond: 11 },
} as const satisfies Record<string, FenceSymbol>

/** From row to row: as close as the smallest symbols ask, where they are used. */
export function fanRow(size: number): number {
  return Math.min(FAN.row, leastDistance(size))
}

/** Below this zoom the whole border is seen: few towns then, and on a narrow map no scale. */
export const OVERVIEW_BELOW_ZOOM = 6.5

/** From this zoom the border is drawn a quarter heavier. */
export const HEAVY_FROM_ZOOM = 8.5

/** Least distance between the centres of two symbols of a size, so that both can be told apart and hit. */
export function leastDistance(size: number): number {
  return 1.35 * size + 3
}

/** How far a level name steps aside for a large symbol and for the ring of the chosen one, px. */
export function roomBeside(size: number, chosen: boolean): number {
  return Math.max(0, size - 20) / 2 + (chosen ? SYMBOL.ringGap : 0)
}
