import type { Box } from './box.ts'

/** One level of detail of the base map. Lengths in metres, areas in square kilometres, grid in degrees. */
export type Level = {
  name: 'overview' | 'regional' | 'local'
  /** What the level covers. It must reach beyond the view, or the cut edge shows as a straight coast. */
  box: Box
  /** Detail that the shore of the sea keeps. */
  seaDetailM: number
  /** Islands, and stretches of water cut off by simplifying, are left out below this. */
  smallestIslandKm2: number
  /**
   * As mapshaper takes it. The lakes come on a grid of about 1.2 km: Douglas–Peucker takes off its steps where
   * they would show; Visvalingam gives the shorter file and the calmer shapes where they would not.
   */
  lakeSimplification: string
  smallestLakeKm2: number
  /** Detail of land borders other than the one between Finland and Russia, which is always kept whole. */
  borderDetailM: number
  /** Positions are rounded to this; those of the Finland–Russia border never. */
  grid: { lon: number; lat: number }
}

/** What the widest level covers. */
export const widestBox: Box = { west: 4, south: 54, east: 56, north: 73.5 }

/** Outer limits of countries lie out at sea, where nothing is drawn by them. */
export const seaLimitDetailM = 1500

export const levels: Level[] = [
  {
    name: 'overview',
    box: widestBox,
    seaDetailM: 800,
    smallestIslandKm2: 1,
    lakeSimplification: 'visvalingam interval=1000',
    smallestLakeKm2: 12,
    borderDetailM: 500,
    grid: { lon: 0.002, lat: 0.001 },
  },
  {
    name: 'regional',
    box: { west: 14, south: 56, east: 46, north: 72 },
    seaDetailM: 200,
    smallestIslandKm2: 0.1,
    lakeSimplification: 'dp interval=500',
    smallestLakeKm2: 4,
    borderDetailM: 150,
    grid: { lon: 0.0005, lat: 0.00025 },
  },
  {
    name: 'local',
    box: { west: 22, south: 58.5, east: 36, north: 70.5 },
    seaDetailM: 50,
    smallestIslandKm2: 0.01,
    lakeSimplification: 'dp interval=500',
    smallestLakeKm2: 1,
    borderDetailM: 50,
    grid: { lon: 0.0002, lat: 0.0001 },
  },
]
