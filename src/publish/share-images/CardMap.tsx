import { ALL_LAYERS } from '../../address/view.ts'
import type { Placeable } from '../../drawing/crossing-places.ts'
import type { MapLayout } from '../../drawing/layout.ts'
import type { BorderPaths } from '../page-drawing.ts'
import { PaintedGround } from '../picture/Ground.tsx'
import { BorderPathsDefined, PictureMap } from '../picture/PictureMap.tsx'
import { CARD_MAP } from './card-map.ts'
import { CARD } from './card-measures.ts'
import type { ShareCard } from './share-card.ts'

interface Props {
  /** The address of the base map's picture. */
  ground: string
  border: BorderPaths
  layout: MapLayout
  places: readonly Placeable[]
  card: Pick<ShareCard, 'crossings' | 'chosen'>
}

/** The one drawing of the map, at the right of a card. */
export function CardMap({ ground, border, layout, places, card }: Props) {
  const { width, height } = CARD_MAP
  return (
    <g transform={`translate(${CARD.mapLeft + width / 2} ${height / 2})`}>
      <BorderPathsDefined {...border} />
      <PaintedGround address={ground} width={width} height={height} />
      <PictureMap layout={layout} state={{ ...card, fence: new Map(), layers: ALL_LAYERS }} places={places} />
    </g>
  )
}
