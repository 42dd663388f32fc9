import { boxesOf, type CrossingPlace } from '../../../src/drawing/crossing-places.ts'
import { type Box, boxAround } from '../../../src/geometry/box.ts'
import { namesOf } from './real-map.ts'

/** A box on the map with what stands in it, for saying which two collide. */
export interface NamedBox extends Box {
  crossing: string
  text: string
}

/** Where the two names of a crossing are drawn. */
export function nameBoxes(place: CrossingPlace, labelSize: number): NamedBox[] {
  const names = namesOf(place.id)
  const [, ...boxes] = boxesOf(place, names, labelSize)
  const texts = [names.finnish, names.russian]
  return boxes.map((box, index) => ({ ...box, crossing: place.id, text: texts[index] ?? '' }))
}

/** Where the symbol of a crossing is drawn. */
export function symbolBox({ id, at, size }: CrossingPlace): NamedBox {
  return { crossing: id, text: `the symbol of ${id}`, ...boxAround(at, size / 2) }
}
