import type { Position } from 'geojson'
import { greatCircleKm } from './geodesic.ts'
import type { Crossing } from './register.ts'
import type { CrossingSituation, Situation } from './situation.ts'

/**
 * A stretch of border between two open crossings, or between one and an end of the border (null), or the whole
 * border.
 */
export interface Gap {
  from: Crossing | null
  to: Crossing | null
  fromKm: number
  toKm: number
  km: number
}

/** The longest stretch of border, of `borderLengthKm` in all, without an open crossing; the northernmost of equals. */
export function longestGap(situation: Situation, borderLengthKm: number): Gap {
  const open = situation.crossings.filter(({ status }) => status === 'open').map(({ crossing }) => crossing)
  const stops = [null, ...open, null]
  const gaps = stops.slice(1).map((to, index): Gap => {
    const from = stops[index] ?? null
    const fromKm = from?.borderKm ?? 0
    const toKm = to?.borderKm ?? borderLengthKm
    return { from, to, fromKm, toKm, km: toKm - fromKm }
  })
  return gaps.reduce((longest, gap) => (gap.km > longest.km ? gap : longest))
}

/** A crossing and its distance, km. */
export interface CrossingAtDistance {
  crossing: Crossing
  km: number
}

/**
 * The open crossings nearest to a crossing: along the border (by border kilometre) and straight (great
 * circle). They may differ. A crossing that is open is its own nearest, at 0 km. Null when all are closed.
 */
export function nearestOpen(
  from: Crossing,
  situation: Situation,
): { along: CrossingAtDistance; straight: CrossingAtDistance } | null {
  const open = situation.crossings.filter(({ status }) => status === 'open').map(({ crossing }) => crossing)
  const along = nearestBy(open, ({ borderKm }) => Math.abs(borderKm - from.borderKm))
  const straight = nearestBy(open, ({ coordinates }) => greatCircleKm(coordinates, from.coordinates))
  return along && straight && { along, straight }
}

/** The crossings nearest to a position (longitude, latitude), straight: of all, and of the open ones. */
export function nearestCrossings(
  position: Position,
  situation: Situation,
): { nearest: CrossingAtDistance | null; open: CrossingAtDistance | null } {
  const nearest = (crossings: readonly CrossingSituation[]) =>
    nearestBy(
      crossings.map(({ crossing }) => crossing),
      ({ coordinates }) => greatCircleKm(coordinates, position),
    )
  return {
    nearest: nearest(situation.crossings),
    open: nearest(situation.crossings.filter(({ status }) => status === 'open')),
  }
}

function nearestBy(
  crossings: readonly Crossing[],
  measure: (crossing: Crossing) => number,
): CrossingAtDistance | null {
  return crossings.reduce<CrossingAtDistance | null>((nearest, crossing) => {
    const km = measure(crossing)
    return nearest === null || km < nearest.km ? { crossing, km } : nearest
  }, null)
}
