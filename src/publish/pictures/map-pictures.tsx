import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { pictureFile } from '../../address/published.ts'
import type { Language } from '../../address/view.ts'
import { INSET } from '../../drawing/layout-variants.ts'
import { type PictureSpan, pictureSpans } from '../../i18n/words/picture-span.ts'
import { helsinkiClock, type Instant } from '../../model/helsinki.ts'
import type { Register } from '../../model/register.ts'
import { mapStateOf } from '../../site/map-state.ts'
import type { Site } from '../../site/site.ts'
import { pageDrawings } from '../pages/page-drawing.ts'
import { inTurns } from './in-turns.ts'
import { INSET_CLASS, MapPictureDrawing, PictureInset } from './MapPictureDrawing.tsx'
import {
  BorderPathsDefined,
  Ground,
  lineScales,
  PaintedGround,
  PictureMap,
  paintGround,
  pictureBasemap,
  readMapParts,
  withCapitals,
} from './PictureMap.tsx'
import type { PictureCache } from './picture-cache.ts'
import { publishedPngOf, svgOf } from './render.ts'
import { siteOn } from './site-on.ts'
import { scaledStyles } from './styles.ts'

/** The variant of the home page's map used for pictures. */
const VARIANT = 'wide'

/** A picture as published, and a version that is drawn fastest. */
interface MapPicture {
  svg: string
  /** For a PNG, larger by the factor: its base map is already pixels. */
  forPng: string
}

/** Prepares the pictures of the map: what they share is read and painted once. */
export async function createMapPictures(register: Register, pngFactor: number) {
  const { geometryIn } = readMapParts(register)
  const drawingOf = pageDrawings(register)
  const { variant, layout, basemap, inset, insetBasemap, border } = partsIn('en')
  const painted = {
    main: await paintGround({ basemap, frame: layout.frame }, variant, pngFactor),
    inset: await paintGround({ basemap: insetBasemap, frame: inset.frame }, INSET, pngFactor),
  }

  /** The pictures in a language, each of a time, as SVG. */
  return function picturesIn(language: Language): (span: PictureSpan) => MapPicture {
    const geometry = geometryIn(language)
    const places = [...geometry.crossings, ...geometry.railCrossings]
    const { layout, inset } = partsIn(language)
    const scales = lineScales(basemap, layout.frame)
    const insetStyles = scaledStyles(INSET_CLASS, lineScales(insetBasemap, inset.frame))
    const [right, bottom] = [variant.width / 2, variant.height / 2 + INSET.right]

    return function pictureOf({ from, words }) {
      const site = siteFrom(register, from, language)
      const state = mapStateOf(site)
      const drawnOn = (ground: ReactNode, insetGround: ReactNode) => {
        const map = (
          <>
            <BorderPathsDefined {...border} />
            {ground}
            <PictureMap layout={layout} state={state} places={places} />
            <PictureInset
              frame={layout.frame}
              bounds={{ right, bottom }}
              title={site.dictionary.map.inset}
              language={site.view.language}
            >
              {insetGround}
              <PictureMap layout={inset} state={state} places={places} />
            </PictureInset>
          </>
        )
        return svgOf(
          <MapPictureDrawing site={site} span={words} map={map} size={variant} />,
          scales,
          insetStyles,
        )
      }
      return {
        svg: drawnOn(
          <Ground basemap={basemap} frame={layout.frame} />,
          <Ground basemap={insetBasemap} frame={inset.frame} />,
        ),
        forPng: drawnOn(
          <PaintedGround address={painted.main} {...variant} />,
          <PaintedGround address={painted.inset} {...INSET} />,
        ),
      }
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

/** How much larger the PNG is than the SVG says: sharp in print and on fine screens. */
const PNG_FACTOR = 1

/** Writes the pictures of the map, one for each time in which it stays the same, in each language, as SVG and PNG. */
export async function writeMapPictures(
  directory: string,
  register: Register,
  languages: readonly Language[],
  cache: PictureCache,
): Promise<void> {
  const picturesIn = await createMapPictures(register, PNG_FACTOR)
  for (const language of languages) {
    await mkdir(join(directory, 'map', language), { recursive: true })
    const pictureOf = picturesIn(language)
    await inTurns(pictureSpans(siteFrom(register, 0, language)), async (span) => {
      const { svg, forPng } = pictureOf(span)
      await writeFile(join(directory, pictureFile(span.from, language, 'svg')), svg)
      const png = await publishedPngOf(forPng, cache, PNG_FACTOR)
      await writeFile(join(directory, pictureFile(span.from, language, 'png')), png)
    })
  }
}
