import { ALL_LAYERS } from '../../address/view.ts'
import { CrossingMark } from '../../drawing/CrossingMark.tsx'
import type { MapLayout } from '../../drawing/layout.ts'
import { MapDrawing, type MapState } from '../../drawing/MapDrawing.tsx'
import { type Sheet, sheetTransform } from '../../drawing/sheet.ts'
import { SheetPaths } from '../../static-map/Sprite.tsx'
import type { BorderPaths } from '../page-drawing.ts'
import { CARD } from './card-layout.ts'
import { CARD_FRAME, CARD_MAP } from './card-map.ts'
import type { ShareCard } from './share-card.ts'

const { width, height } = CARD_MAP
const NAMELESS = { finnish: '', russian: '' }

/** The base map, which is the same on every card, as a picture of its own. */
export function CardGround({ sheet }: { sheet: Sheet }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="presentation"
    >
      <g transform={sheetTransform(sheet, CARD_FRAME)}>
        <SheetPaths sheet={sheet} />
      </g>
    </svg>
  )
}

interface Props {
  /** The address of the base map's picture. */
  ground: string
  border: BorderPaths
  layout: MapLayout
  card: Pick<ShareCard, 'crossings' | 'chosen'>
}

/** The one drawing of the map, at the right of a card. */
export function CardMap({ ground, border, layout, card: { crossings, chosen } }: Props) {
  const state: MapState = { crossings, fence: new Map(), layers: ALL_LAYERS, chosen }
  return (
    <>
      <defs>
        <path id="border-land" d={border.land} />
        <path id="border-sea" d={border.sea} />
      </defs>
      <image href={ground} x={CARD.mapLeft} width={width} height={height} />
      <g transform={`translate(${CARD.mapLeft + width / 2} ${height / 2})`}>
        <MapDrawing layout={layout} state={state} />
        {layout.crossings.map((place) => {
          const shown = crossings.get(place.id)
          return (
            shown && (
              <g key={place.id} transform={`translate(${place.at.join(' ')})`}>
                <CrossingMark place={place} names={NAMELESS} state={shown} chosen={chosen === place.id} />
              </g>
            )
          )
        })}
      </g>
    </>
  )
}
