import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { shareImageFile } from '../../address/published.ts'
import type { Language } from '../../address/view.ts'
import type { MapLayout } from '../../drawing/layout.ts'
import { pageDays } from '../../model/page-days.ts'
import type { Register } from '../../model/register.ts'
import { CARD_FRAME, CardMap, cardBasemap, layOutCardMap, paintCardGround } from './CardMap.tsx'
import { inTurns } from './in-turns.ts'
import { lineScales, readMapParts } from './PictureMap.tsx'
import type { PictureCache } from './picture-cache.ts'
import { publishedPngOf, svgOf } from './render.ts'
import { ShareCardDrawing } from './ShareCardDrawing.tsx'
import { type CardPage, shareCardOf } from './share-card.ts'

/** Prepares the share images: what all of their maps have is painted once. */
export async function createShareImages(register: Register) {
  const parts = readMapParts(register)
  const basemap = cardBasemap()
  const scales = lineScales(basemap, CARD_FRAME)
  const ground = await paintCardGround(basemap, parts.border)

  /** The share images of pages in a language, as SVG. */
  return function shareImagesIn(language: Language): (page: CardPage) => string {
    const geometry = parts.geometryIn(language)
    const layouts = new Map<string | null, MapLayout>()
    const layoutFor = (chosen: string | null) => {
      const layout = layouts.get(chosen) ?? layOutCardMap(geometry, chosen, language)
      layouts.set(chosen, layout)
      return layout
    }
    return (page) => {
      const card = shareCardOf(register, page, language)
      const layout = layoutFor(card.chosen)
      const map = <CardMap ground={ground} layout={layout} places={geometry.crossings} card={card} />
      return svgOf(<ShareCardDrawing card={card} map={map} />, scales)
    }
  }
}

/** Every page that has a share image: home and each crossing, on each day that has pages. */
export function cardPages(register: Register): CardPage[] {
  const pages: CardPage['page'][] = [
    { kind: 'home' },
    ...register.crossings.map(({ id }) => ({ kind: 'crossing', id }) as const),
  ]
  return pageDays(register).flatMap((day) => pages.map((page) => ({ page, day })))
}

/** The file of a page's share image. */
export function cardFile({ page, day }: CardPage, { record }: Register, language: Language): string {
  return shareImageFile(page.kind === 'home' ? null : page.id, day === record.opensOn ? null : day, language)
}

/** Writes the share image of every page that has one, in each language. */
export async function writeShareImages(
  directory: string,
  register: Register,
  languages: readonly Language[],
  cache: PictureCache,
): Promise<void> {
  const imagesIn = await createShareImages(register)
  const pages = cardPages(register)
  for (const language of languages) {
    const imageOf = imagesIn(language)
    await inTurns(pages, async (page) => {
      const file = join(directory, cardFile(page, register, language))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, await publishedPngOf(imageOf(page), cache))
    })
  }
}
