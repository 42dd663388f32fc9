import type { CrossingPlace } from './crossing-places.ts'
import type { MapLayout } from './layout.ts'
import type { NamePlace } from './name-pairs.ts'
import type { Frame, Point } from './projection.ts'

/** A layout in another frame of the same zoom: everything where it was, seen from another origin. */
export function moveLayout(layout: MapLayout, frame: Frame): MapLayout {
  const [dx, dy] = [0, 1].map((axis) => (layout.frame.origin[axis] ?? 0) - (frame.origin[axis] ?? 0))
  const move = ([x, y]: Point): Point => [x + (dx ?? 0), y + (dy ?? 0)]
  const moveName = (name: NamePlace): NamePlace => ({
    ...name,
    at: move(name.at),
    leader: name.leader?.map(move) ?? null,
  })
  const moveCrossing = (place: CrossingPlace): CrossingPlace => ({
    ...place,
    at: move(place.at),
    names: place.names && {
      finnish: moveName(place.names.finnish),
      russian: moveName(place.names.russian),
    },
  })
  const movePair = ([from, to]: readonly [Point, Point]) => [move(from), move(to)] as const
  return {
    ...layout,
    frame,
    crossings: layout.crossings.map(moveCrossing),
    abridged: layout.abridged.map(moveCrossing),
    railCrossings: layout.railCrossings.map((place) => ({
      ...place,
      at: move(place.at),
      name: place.name && moveName(place.name),
    })),
    roads: layout.roads.map((road) => ({
      ...road,
      stub: movePair(road.stub),
      shields: road.shields.map((shield) => ({ ...shield, at: move(shield.at) })),
    })),
    fence: layout.fence.map((fence) => ({ ...fence, points: fence.points.map(move) })),
    fenceNote: layout.fenceNote && {
      ...layout.fenceNote,
      leader: movePair(layout.fenceNote.leader),
      at: move(layout.fenceNote.at),
    },
    kilometres: layout.kilometres.map((mark) => ({
      ...mark,
      at: move(mark.at),
      nameAt: move(mark.nameAt),
      across: mark.across && movePair(mark.across),
    })),
    towns: layout.towns.map((town) => ({ ...town, at: move(town.at) })),
    areas: layout.areas.map((area) => ({ ...area, at: move(area.at) })),
  }
}
