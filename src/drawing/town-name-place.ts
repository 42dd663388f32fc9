import type { Point } from './projection.ts'
import { LABEL } from './rules.ts'
import type { TownPlace } from './town-places.ts'

/** Where a town's name stands, from its dot. */
export function townNamePlace({ at: [x, y], side }: TownPlace): {
  at: Point
  anchor: 'start' | 'middle' | 'end'
} {
  if (side === 'below') return { at: [x, y + LABEL.townSize], anchor: 'middle' }
  return side === 'left'
    ? { at: [x - LABEL.townGap, y], anchor: 'end' }
    : { at: [x + LABEL.townGap, y], anchor: 'start' }
}
