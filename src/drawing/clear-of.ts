import { areaBox } from './area-places.ts'
import { type Box, overlap } from './box.ts'
import { isSymbolInView, namesInView } from './crossing-places.ts'
import { fenceNoteBox } from './fence-places.ts'
import { kilometreBox } from './kilometre-marks.ts'
import type { MapLayout } from './layout.ts'
import type { PairTexts } from './name-pairs.ts'
import { railBoxes } from './rail-places.ts'
import { roadBoxes } from './road-places.ts'
import { townBox } from './town-places.ts'

/** A layout without the names that a box covers in part or whole; symbols that it covers then count as cut. */
export function clearOf(layout: MapLayout, box: Box, textsOf: (crossing: string) => PairTexts): MapLayout {
  const isFree = (other: Box) => !overlap(other, box)
  const crossings = layout.crossings.map((place) => ({
    ...place,
    names: place.names && namesInView(place, textsOf(place.id), layout.labelSize, isFree),
  }))
  const covered = layout.crossings.filter((place) => !isSymbolInView(place, isFree))
  const lost = new Set(
    crossings.filter(({ names }, index) => !names && layout.crossings[index]?.names).map(({ id }) => id),
  )
  return {
    ...layout,
    crossings,
    cut: [...layout.cut, ...covered.map(({ id }) => id)],
    railCrossings: layout.railCrossings.filter((place) => railBoxes(place).every(isFree)),
    roads: layout.roads.filter((road) => !lost.has(road.crossing) && roadBoxes(road).every(isFree)),
    fenceNote: layout.fenceNote && isFree(fenceNoteBox(layout.fenceNote)) ? layout.fenceNote : null,
    kilometres: layout.kilometres.filter((mark) => isFree(kilometreBox(mark))),
    towns: layout.towns.filter((town) => isFree(townBox(town))),
    areas: layout.areas.filter((area) => isFree(areaBox(area))),
  }
}
