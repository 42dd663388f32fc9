import type { Language } from '../../address/view.ts'
import type { Register } from '../../model/register.ts'
import { paintGround } from '../picture/Ground.tsx'
import { lineScales, readMapParts } from '../picture/map-parts.ts'
import { svgOf } from '../picture/svg-of.ts'
import { CardMap } from './CardMap.tsx'
import { CARD_FRAME, CARD_MAP, layOutCardMap } from './card-map.ts'
import { ShareCardDrawing } from './ShareCardDrawing.tsx'
import { type CardPage, shareCardOf } from './share-card.ts'

/** Prepares the share images: the base map that they have in common is drawn once. */
export async function createShareImages(register: Register) {
  const parts = readMapParts(register)
  // No name stands on the map of a card, so that it is the same in every language.
  const geometry = parts.geometryIn('en')
  const scales = lineScales(parts.sheet, CARD_FRAME)
  const ground = await paintGround({ sheet: parts.sheet, frame: CARD_FRAME }, CARD_MAP)

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
