import { type Box, overlap } from '../drawing/box.ts'
import { clearOf } from '../drawing/clear-of.ts'
import { boxesOf } from '../drawing/crossing-places.ts'
import { insetBox } from '../drawing/forms.ts'
import type { MapLayout } from '../drawing/layout.ts'
import type { PairTexts } from '../drawing/name-pairs.ts'
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

/** A layout without what a popup covers in part or whole. */
export function beneath(layout: MapLayout, box: Box, crossings: readonly Crossing[]): MapLayout {
  return clearOf(layout, box, (id) => textsOf(crossings, id))
}

/** Whether a popup lies over the inset, which cannot be seen through: it has to give way. */
export function isOverInset(popup: Box | null, { inset }: MapLayout, bounds: Box): boolean {
  return popup !== null && inset && overlap(popup, insetBox(bounds))
}

function textsOf(crossings: readonly Crossing[], id: string): PairTexts {
  const crossing = crossings.find((each) => each.id === id)
  return crossing ? namesOnMap(crossing) : { finnish: '', russian: '' }
}
