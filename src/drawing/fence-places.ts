import type { FenceSection } from '../../geodata/schema/fence.ts'
import type { DrawnBorder } from './border-sheet.ts'
import type { CrossingPlace } from './crossing-places.ts'
import { offset, slice } from './polyline-parts.ts'
import type { Point } from './projection.ts'
import { FENCE } from './rules.ts'
import { simplified } from './simplified.ts'

/** A fence section on the map: beside the border on the Finnish side, under the symbol of its crossing. */
export interface FencePlace {
  section: string
  points: readonly Point[]
}

/**
 * Places the fence sections at the crossings that stand apart. A section whose ends are known is drawn at
 * its true length where that is long enough to see; any other is a mark of a fixed length, px.
 */
export function placeFence(
  sections: readonly FenceSection[],
  crossings: readonly CrossingPlace[],
  border: DrawnBorder,
  lengthAt: (crossing: CrossingPlace) => number,
): FencePlace[] {
  return sections.flatMap((section) => {
    const crossing = crossings.find(({ id }) => id === section.crossing)
    if (!crossing || crossing.names?.finnish.leader) return []
    const [from, to] = extent(section, crossing, border, lengthAt(crossing))
    return [{ section: section.id, points: beside(border, from, to) }]
  })
}

/** From where to where along the border, px. */
function extent(
  { borderKm }: FenceSection,
  { along, size }: CrossingPlace,
  border: DrawnBorder,
  length: number,
): [from: number, to: number] {
  if (borderKm) {
    const [from, to] = [border.pixelsAt(borderKm.from), border.pixelsAt(borderKm.to)]
    if (to - from >= size + FENCE.beyondSymbol) return [from, to]
  }
  return [along - length / 2, along + length / 2]
}

function beside(border: DrawnBorder, from: number, to: number): Point[] {
  return offset(simplified(slice(border, from, to), FENCE.tolerance), FENCE.offset)
}
