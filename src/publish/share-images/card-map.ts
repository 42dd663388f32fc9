import { boxAround } from '../../drawing/box.ts'
import { layoutMap, type MapGeometry, type MapLayout } from '../../drawing/layout.ts'
import { layoutOptions } from '../../drawing/layout-options.ts'
import { frameAround } from '../../drawing/projection.ts'
import { CARD } from './card-measures.ts'

/** The size of the map of a card, px: the whole border, from edge to edge. */
export const CARD_MAP = { width: CARD.width - CARD.mapLeft, height: CARD.height }
export const CARD_FRAME = frameAround([29.2, 65], 5.12)

/** The map of a card, without names, which would be too small where such pictures are shown. */
export function layOutCardMap(
  geometry: MapGeometry,
  borderLengthKm: number,
  chosen: string | null,
): MapLayout {
  const options = layoutOptions({
    frame: CARD_FRAME,
    bounds: boxAround([0, 0], CARD_MAP.width / 2, CARD_MAP.height / 2),
    inset: false,
    page: chosen === null ? { kind: 'home' } : { kind: 'crossing', id: chosen },
    language: 'en',
    borderLengthKm,
  })
  const layout = layoutMap(geometry, options)
  return {
    ...layout,
    crossings: layout.crossings.map((place) => ({ ...place, names: null })),
    railCrossings: [],
    fence: [],
    towns: [],
    areas: [],
    kilometres: [],
  }
}
