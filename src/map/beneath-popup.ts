import { type Box, overlap } from '../drawing/box.ts'
import { boxesOf, isSymbolInView, namesInView, type Placeable } from '../drawing/crossing-places.ts'
import type { MapLayout } from '../drawing/layout.ts'
import { namesOnMap } from '../drawing/names-on-map.ts'
import type { Crossing } from '../model/register.ts'

/** The boxes of one crossing's symbol and names, and those of all others, with names that are left out now. */
export function boxesBeside(layout: MapLayout, crossings: readonly Crossing[], id: string) {
  const boxes = layout.crossings.map((shown) => {
    const place = layout.abridged.find((each) => each.id === shown.id) ?? shown
    return { id: place.id, boxes: boxesOf(place, textsOf(crossings, place.id), layout.labelSize) }
  })
  return {
    own: boxes.flatMap((each) => (each.id === id ? each.boxes : [])),
    others: boxes.flatMap((each) => (each.id === id ? [] : each.boxes)),
  }
}

/** A layout without the names of crossings that a box covers in part or whole; their symbols then count as cut. */
export function beneath(layout: MapLayout, box: Box, crossings: readonly Crossing[]): MapLayout {
  const isFree = (other: Box) => !overlap(other, box)
  const covered = layout.crossings.filter((place) => !isSymbolInView(place, isFree))
  return {
    ...layout,
    cut: [...layout.cut, ...covered.map(({ id }) => id)],
    crossings: layout.crossings.map((place) => ({
      ...place,
      names: namesInView(place, textsOf(crossings, place.id), layout.labelSize, isFree),
    })),
  }
}

function textsOf(crossings: readonly Crossing[], id: string): Placeable['names'] {
  const crossing = crossings.find((each) => each.id === id)
  return crossing ? namesOnMap(crossing) : { finnish: '', russian: '' }
}
