import { areaBox } from '../../../../src/drawing/area-places.ts'
import { boxesOf } from '../../../../src/drawing/crossing-places.ts'
import { fenceNoteBox } from '../../../../src/drawing/fence-note.ts'
import { fenceBoxes } from '../../../../src/drawing/fence-places.ts'
import { kilometreBox } from '../../../../src/drawing/kilometre-marks.ts'
import type { MapLayout } from '../../../../src/drawing/layout.ts'
import { railBoxes } from '../../../../src/drawing/rail-places.ts'
import { roadBoxes } from '../../../../src/drawing/road-places.ts'
import { townBox } from '../../../../src/drawing/town-places.ts'
import { type Box, boxAround, holds, overlap } from '../../../../src/geometry/box.ts'
import { namesOf } from '../../drawing/real-map.ts'

/** Of the height of a line, what letters leave free above and below, px. */
const ABOVE_LETTERS = 3.5

/** What takes up room on a map: a name, a symbol, a fence or something that stands on it. */
export interface Taken {
  what: string
  kind: 'name' | 'symbol' | 'fence' | 'obstacle'
  /** Whose it is: what is of one owner may touch. */
  owner: string
  box: Box
}

/** Everything that a layout draws and that is seen: each name in the room for its widest font. */
export function takenBy(layout: MapLayout): Taken[] {
  const shown = layout.crossings.filter(({ id }) => !layout.cut.includes(id))
  return [
    ...shown.flatMap((place) => {
      const [, ...names] = boxesOf(place, namesOf(place.id), layout.labelSize)
      return [
        taken('symbol', place.id, boxAround(place.at, place.size / 2), 'symbol'),
        ...names.map((box, index) =>
          taken('name', place.id, box, index === 0 ? 'Finnish name' : 'Russian name'),
        ),
      ]
    }),
    ...layout.railCrossings.flatMap((place) =>
      railBoxes(place).map((box, index) => taken(index === 0 ? 'symbol' : 'name', place.id, box, 'rail')),
    ),
    ...layout.roads.flatMap((road) =>
      roadBoxes(road)
        .slice(0, road.shields.length)
        .map((box) => taken('name', road.crossing, box, 'shield')),
    ),
    ...(layout.fenceNote ? [taken('name', 'note', fenceNoteBox(layout.fenceNote), 'on the fence')] : []),
    ...layout.kilometres.map((mark) => taken('name', mark.name, kilometreBox(mark), 'kilometre')),
    ...layout.areas.map((area) => taken('name', area.id, areaBox(area), area.kind)),
    ...layout.towns.map((town) => taken('name', town.id, townBox(town), 'town')),
    ...fencesOf(layout),
  ]
}

/** Most layouts have the fences of another: those of one zoom. */
const fences = new WeakMap<MapLayout['fence'], Taken[]>()

function fencesOf({ fence }: MapLayout): Taken[] {
  const known =
    fences.get(fence) ??
    fence.flatMap((each) => fenceBoxes(each).map((box) => taken('fence', 'fences', box, each.section)))
  fences.set(fence, known)
  return known
}

function taken(kind: Taken['kind'], owner: string, box: Box, what: string): Taken {
  return { kind, owner, box, what: `${owner}, ${what}` }
}

/** What stands on a map and hides what is beneath it. */
export function takenByObstacles(boxes: readonly Box[], what: string): Taken[] {
  return boxes.map((box) => taken('obstacle', what, box, 'on the map'))
}

/** Every overlap of two things and every cut of one at the edge, in words: none on a good map. */
export function faults(all: readonly Taken[], bounds: Box): string[] {
  const solid = all.filter(({ kind }) => kind !== 'fence')
  const fences = all.filter(({ kind }) => kind === 'fence')
  const cut = solid.flatMap(({ what, kind, box }) =>
    kind !== 'obstacle' && overlap(box, bounds) && !holds(bounds, box) ? [`${what} is cut`] : [],
  )
  const met: string[] = []
  solid.forEach((one, index) => {
    for (let next = index + 1; next < solid.length; next++) {
      const other = solid[next]
      if (other && other.owner !== one.owner && overlap(one.box, other.box))
        met.push(`${one.what} meets ${other.what}`)
    }
    // A symbol stands on its fence, and a fence may pass beneath what stands on the map.
    if (one.kind === 'name' && overlap(one.box, bounds)) {
      const letters = { ...one.box, top: one.box.top + ABOVE_LETTERS, bottom: one.box.bottom - ABOVE_LETTERS }
      const fence = fences.find(({ box }) => overlap(letters, box))
      if (fence) met.push(`${one.what} meets ${fence.what}`)
    }
  })
  return [...cut, ...met]
}

/** Crossings of which half a pair, or a road without its pair, is drawn. */
export function halves(layout: MapLayout): string[] {
  const named = new Set(layout.crossings.flatMap(({ id, names }) => (names ? [id] : [])))
  return layout.roads.flatMap(({ crossing }) =>
    named.has(crossing) ? [] : [`${crossing} has a road and no names`],
  )
}
