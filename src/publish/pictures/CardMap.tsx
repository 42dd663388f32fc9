import type { Language } from '../../address/view.ts'
import { placeAreas } from '../../drawing/area-places.ts'
import type { BasemapLayer } from '../../drawing/basemap-layer.ts'
import { drawBorder } from '../../drawing/border.ts'
import type { CrossingPlace, Placeable } from '../../drawing/crossing-places.ts'
import type { MapGeometry, MapLayout } from '../../drawing/layout.ts'
import { LABEL, leastDistance, SYMBOL, symbolSize } from '../../drawing/rules.ts'
import { boxAround } from '../../geometry/box.ts'
import { pointAlong } from '../../geometry/polyline.ts'
import { spread } from '../../geometry/polyline-parts.ts'
import { frameAround } from '../../geometry/projection.ts'
import type { BorderPaths } from '../virtual-modules/border.ts'
import {
  BorderPathsDefined,
  PaintedGround,
  PictureMap,
  paintGround,
  pictureBasemap,
  withCapitals,
} from './PictureMap.tsx'
import type { ShareCard } from './share-card.ts'
import { CARD } from './share-card-layout.ts'

/** The size of the map of a card, px: the whole border, from edge to edge. */
export const CARD_MAP = { width: CARD.width - CARD.mapLeft, height: CARD.height }

export const CARD_FRAME = frameAround([30.1, 64.34], 4.97)

/** The map of a card is often seen a third as large as it is: smaller lakes and edges of lakes would be specks. */
const CARD_POND_KM2 = 100

/** The base map of all cards. */
export function cardBasemap(): BasemapLayer {
  return pictureBasemap({ sharpTo: CARD_FRAME.zoom, pondKm2: CARD_POND_KM2 })
}

/** What all cards have on their maps: the base map and the border. Painted once; returns its address. */
export function paintCardGround(basemap: BasemapLayer, border: BorderPaths): Promise<string> {
  const state = { crossings: new Map(), fence: new Map(), layers: new Set(['border'] as const), chosen: null }
  const children = (
    <>
      <BorderPathsDefined {...border} />
      <PictureMap layout={emptyLayout} state={state} places={[]} />
    </>
  )
  return paintGround({ basemap, frame: CARD_FRAME, children, styles: '.lakes{stroke:none}' }, CARD_MAP)
}

interface Props {
  /** The address of the ground, see `paintCardGround`. */
  ground: string
  layout: MapLayout
  places: readonly Placeable[]
  card: Pick<ShareCard, 'crossings' | 'chosen'>
}

/** The one drawing of the map, at the right of a card. */
export function CardMap({ ground, layout, places, card }: Props) {
  const { width, height } = CARD_MAP
  return (
    <g transform={`translate(${CARD.mapLeft + width / 2} ${height / 2})`}>
      <PaintedGround address={ground} width={width} height={height} />
      <PictureMap layout={layout} state={{ ...card, fence: new Map(), layers: STATUSES }} places={places} />
    </g>
  )
}

const STATUSES = new Set(['open', 'closed'] as const)

const emptyLayout: MapLayout = {
  frame: CARD_FRAME,
  labelSize: LABEL.size,
  inset: false,
  crossings: [],
  cut: [],
  abridged: [],
  railCrossings: [],
  roads: [],
  fence: [],
  fenceNote: null,
  kilometres: [],
  towns: [],
  areas: [],
}

/** The chosen crossing is seen before the others, also where a card is small. */
const CHOSEN_SIZE = SYMBOL.chosenOnPage

/** The map of a card: the crossings without their names, which the words beside it give, and the names of areas. */
export function layOutCardMap(geometry: MapGeometry, chosen: string | null, language: Language): MapLayout {
  const border = drawBorder(geometry.border, CARD_FRAME)
  const size = symbolSize(CARD_FRAME.zoom)
  const places = geometry.crossings.map(({ id, coordinates }) => ({
    id,
    along: border.nearestTo(coordinates),
    size: id === chosen ? CHOSEN_SIZE : size,
    /** How far from its middle no other symbol may come. */
    reach: id === chosen ? CHOSEN_SIZE / 2 + SYMBOL.ringGap : leastDistance(size) / 2,
  }))
  const gapBefore = (index: number) => (places[index - 1]?.reach ?? 0) + (places[index]?.reach ?? 0)
  const distances = spread(
    border,
    places.map(({ along }) => along),
    gapBefore,
  )
  const crossings = places.map(({ id, size }, index): CrossingPlace => {
    const along = distances[index] ?? 0
    return { id, along, at: pointAlong(border, along), size, names: null }
  })
  const bounds = boxAround([0, 0], CARD_MAP.width / 2, CARD_MAP.height / 2)
  const symbols = crossings.map(({ at, size }) => boxAround(at, size / 2 + SYMBOL.ringGap))
  const areas = placeAreas(geometry.areas, border, { frame: CARD_FRAME, bounds, language }, symbols)
  return withCapitals({ ...emptyLayout, crossings, areas }, language)
}
