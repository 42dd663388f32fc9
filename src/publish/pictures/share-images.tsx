import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shareImageFile } from '../../address/published.ts'
import { ALL_LAYERS, type Language } from '../../address/view.ts'
import type { Placeable } from '../../drawing/crossing-places.ts'
import { layoutMap, type MapGeometry, type MapLayout } from '../../drawing/layout.ts'
import { layoutOptions } from '../../drawing/layout-options.ts'
import { boxAround } from '../../geometry/box.ts'
import { frameAround } from '../../geometry/projection.ts'
import type { Register } from '../../model/register.ts'
import type { BorderPaths } from '../virtual-modules/border.ts'
import {
  BorderPathsDefined,
  lineScales,
  PaintedGround,
  PictureMap,
  paintGround,
  readMapParts,
} from './PictureMap.tsx'
import { pngOf, svgOf } from './render.ts'
import { ShareCardDrawing } from './ShareCardDrawing.tsx'
import { type CardPage, type ShareCard, shareCardOf } from './share-card.ts'
import { CARD } from './share-card-layout.ts'

/** Prepares the share images: the base map that they share is drawn once. */
export async function createShareImages(register: Register) {
  const parts = readMapParts(register)
  // The map of a card has no names, so it is the same in every language.
  const geometry = parts.geometryIn('en')
  const scales = lineScales(parts.basemap, CARD_FRAME)
  const ground = await paintGround({ basemap: parts.basemap, frame: CARD_FRAME }, CARD_MAP)

  /** The share image of a page, as SVG. */
  return function shareImageOf(page: CardPage, language: Language): string {
    const card = shareCardOf(register, page, language)
    const layout = layOutCardMap(geometry, register.borderLengthKm, card.chosen)
    const map = (
      <CardMap
        ground={ground}
        border={parts.border}
        layout={layout}
        places={geometry.crossings}
        card={card}
      />
    )
    return svgOf(<ShareCardDrawing card={card} map={map} />, scales)
  }
}

/** The pages that have a share image. */
export function cardPages({ crossings }: Pick<Register, 'crossings'>): CardPage[] {
  return [{ kind: 'home' }, ...crossings.map(({ id }): CardPage => ({ kind: 'crossing', id }))]
}

/** Writes the share image of every page that has one, in each language. */
export async function writeShareImages(
  directory: string,
  register: Register,
  languages: readonly Language[],
): Promise<void> {
  const imageOf = await createShareImages(register)
  for (const language of languages) {
    await mkdir(join(directory, 'share', language), { recursive: true })
  }
  await Promise.all(
    languages.flatMap((language) =>
      cardPages(register).map(async (page) => {
        const png = await pngOf(imageOf(page, language))
        await writeFile(join(directory, shareImageFile(page.kind === 'home' ? null : page.id, language)), png)
      }),
    ),
  )
}

interface Props {
  /** The address of the base map's picture. */
  ground: string
  border: BorderPaths
  layout: MapLayout
  places: readonly Placeable[]
  card: Pick<ShareCard, 'crossings' | 'chosen'>
}

/** The one drawing of the map, at the right of a card. */
function CardMap({ ground, border, layout, places, card }: Props) {
  const { width, height } = CARD_MAP
  return (
    <g transform={`translate(${CARD.mapLeft + width / 2} ${height / 2})`}>
      <BorderPathsDefined {...border} />
      <PaintedGround address={ground} width={width} height={height} />
      <PictureMap layout={layout} state={{ ...card, fence: new Map(), layers: ALL_LAYERS }} places={places} />
    </g>
  )
}

/** The size of the map of a card, px: the whole border, from edge to edge. */
const CARD_MAP = { width: CARD.width - CARD.mapLeft, height: CARD.height }
const CARD_FRAME = frameAround([29.2, 65], 5.12)

/** The map of a card, without names, which would be too small where such pictures are shown. */
function layOutCardMap(geometry: MapGeometry, borderLengthKm: number, chosen: string | null): MapLayout {
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
