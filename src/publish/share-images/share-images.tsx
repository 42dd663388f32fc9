import type { Language } from '../../address/view.ts'
import type { Register } from '../../model/register.ts'
import { lineScales, readMapParts } from '../picture/map-parts.ts'
import { pngOf } from '../picture/png.ts'
import { svgOf } from '../picture/svg-of.ts'
import { CardGround, CardMap } from './CardMap.tsx'
import { CARD_FRAME, layOutCardMap } from './card-map.ts'
import { ShareCardDrawing } from './ShareCardDrawing.tsx'
import { type CardPage, shareCardOf } from './share-card.ts'

/** Prepares the share images: the base map that they have in common is drawn once. */
export async function createShareImages(register: Register) {
  const parts = readMapParts(register)
  // No name stands on the map of a card, so that it is the same in every language.
  const geometry = parts.geometryIn('en')
  const scales = lineScales(parts, CARD_FRAME)
  const ground = await pngOf(svgOf(<CardGround sheet={parts.sheet} />, scales))
  const address = `data:image/png;base64,${ground.toString('base64')}`

  /** The share image of a page, as SVG. */
  return function shareImageOf(page: CardPage, language: Language): string {
    const card = shareCardOf(register, page, language)
    const layout = layOutCardMap(geometry, register.borderLengthKm, card.chosen)
    const map = <CardMap ground={address} border={parts.border} layout={layout} card={card} />
    return svgOf(<ShareCardDrawing card={card} map={map} />, scales)
  }
}
