import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pictureFile } from '../../address/published.ts'
import type { Language } from '../../address/view.ts'
import { INSET } from '../../drawing/layout-variants.ts'
import { type PictureSpan, pictureSpans } from '../../i18n/words/picture-span.ts'
import { helsinkiClock, type Instant } from '../../model/helsinki.ts'
import type { Register } from '../../model/register.ts'
import { mapStateOf } from '../../site/map-state.ts'
import type { Site } from '../../site/site.ts'
import { pageDrawings } from '../pages/page-drawing.ts'
import { INSET_CLASS, MapPictureDrawing, PictureInset } from './MapPictureDrawing.tsx'
import {
  BorderPathsDefined,
  Ground,
  lineScales,
  PictureMap,
  pictureBasemap,
  readMapParts,
  withCapitals,
} from './PictureMap.tsx'
import { svgOf } from './render.ts'
import { siteOn } from './site-on.ts'
import { scaledStyles } from './styles.ts'

/** The variant of the home page's map used for pictures. */
const VARIANT = 'wide'

/** Prepares the pictures of the map: what they share is read once. */
export function createMapPictures(register: Register) {
  const { geometryIn } = readMapParts(register)
  const drawingOf = pageDrawings(register)
  const { variant, basemap, insetBasemap, border } = partsIn('en')

  /** The pictures in a language, each of a time, as SVG. */
  return function picturesIn(language: Language): (span: PictureSpan) => string {
    const geometry = geometryIn(language)
    const places = [...geometry.crossings, ...geometry.railCrossings]
    const { layout, inset } = partsIn(language)
    const scales = lineScales(basemap, layout.frame)
    const insetStyles = scaledStyles(INSET_CLASS, lineScales(insetBasemap, inset.frame))
    const [right, bottom] = [variant.width / 2, variant.height / 2 + INSET.right]

    return function pictureOf({ from, words }) {
      const site = siteFrom(register, from, language)
      const state = mapStateOf(site)
      const map = (
        <>
          <BorderPathsDefined {...border} />
          <Ground basemap={basemap} frame={layout.frame} />
          <PictureMap layout={layout} state={state} places={places} />
          <PictureInset
            frame={layout.frame}
            bounds={{ right, bottom }}
            title={site.dictionary.map.inset}
            language={language}
          >
            <Ground basemap={insetBasemap} frame={inset.frame} />
            <PictureMap layout={inset} state={state} places={places} />
          </PictureInset>
        </>
      )
      const drawing = <MapPictureDrawing site={site} span={words} map={map} size={variant} />
      return svgOf(drawing, scales, insetStyles)
    }
  }

  function partsIn(language: Language) {
    const drawing = drawingOf({ kind: 'home' }, language)
    const main = drawing?.layouts.variants.find(({ variant }) => variant.name === VARIANT)
    const inset = drawing?.layouts.inset?.layout
    const [, insetBasemap] = drawing?.basemapLayers ?? []
    if (!main || !inset || !insetBasemap)
      throw new Error(`The map of the home page has no layout variant "${VARIANT}".`)
    return {
      variant: main.variant,
      layout: withCapitals(main.layout, language),
      inset: withCapitals(inset, language),
      basemap: pictureBasemap(PICTURE_GROUND),
      insetBasemap,
      border: drawing.border,
    }
  }
}

/** The home page at an instant. */
export function siteFrom(register: Register, from: Instant, language: Language): Site {
  return siteOn(register, { kind: 'home' }, helsinkiClock(from), language)
}

/** Up to which zoom its base map is sharp, and the smallest lakes that it has, km². */
const PICTURE_GROUND = { sharpTo: 4.7, pondKm2: 60 }

/**
 * Writes the pictures of the map as SVG, one for each time in which it stays the same, in each language. A reader's
 * browser makes a PNG of them: see src/parts/newsroom/make-picture.ts.
 */
export async function writeMapPictures(
  directory: string,
  register: Register,
  languages: readonly Language[],
): Promise<void> {
  const picturesIn = createMapPictures(register)
  for (const language of languages) {
    await mkdir(join(directory, 'map', language), { recursive: true })
    const pictureOf = picturesIn(language)
    for (const span of pictureSpans(siteFrom(register, 0, language)))
      await writeFile(join(directory, pictureFile(span.from, language)), pictureOf(span))
  }
}
