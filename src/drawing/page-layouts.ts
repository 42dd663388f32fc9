import { type Language, ownCrossing, type Page } from '../address/view.ts'
import { boxAround, contains } from '../geometry/box.ts'
import { wholeFrameAround } from '../geometry/projection.ts'
import { round } from '../geometry/svg-path.ts'
import type { Register } from '../model/register.ts'
import type { CarriedPaths } from './Basemap.tsx'
import type { BasemapLayer, Level } from './basemap-layer.ts'
import type { FencePlace } from './fence-places.ts'
import { layoutMap, type MapGeometry, type MapLayout } from './layout.ts'
import { insetOptions, layoutOptions } from './layout-options.ts'
import {
  crossingVariants,
  EMBED_VARIANTS,
  embedCrossingVariants,
  HOME_VARIANTS,
  type LayoutVariant,
} from './layout-variants.ts'
import { obstaclesAround } from './obstacles.ts'

/** A layer of the base map that comes with the page. */
export interface CarriedLayer extends CarriedPaths, Pick<BasemapLayer, 'sharpTo'> {
  /** The level, if it is the whole of one; null for a part. */
  level: Level | null
}

/** The prerendered map of a page, in each of its layout variants. */
export interface PageLayouts {
  variants: readonly { variant: LayoutVariant; layout: MapLayout }[]
  /** Address of the file that holds the paths of the base map and of the border; empty for the page itself. */
  file: string
  basemap: CarriedLayer
  inset: { layout: MapLayout; basemap: CarriedLayer } | null
}

/** The variants of a page's map. */
export function variantsOf(page: Page, { crossings }: Register): readonly LayoutVariant[] {
  const own = crossings.find(({ id }) => id === ownCrossing(page))
  if (!own) return page.kind === 'embed' ? EMBED_VARIANTS : HOME_VARIANTS
  if (page.kind === 'embed') return embedCrossingVariants(own.coordinates)
  const others = crossings.filter(({ id }) => id !== own.id)
  return crossingVariants(
    own.coordinates,
    others.map(({ coordinates }) => coordinates),
  )
}

/** Lays out the map of a page. */
export function layOutPage(
  geometry: MapGeometry,
  register: Register,
  { page, language }: { page: Page; language: Language },
): Pick<PageLayouts, 'variants'> & { inset: MapLayout | null } {
  const { borderLengthKm } = register
  const variants = variantsOf(page, register).map((variant) => {
    const frame = wholeFrameAround(variant.center, variant.zoom)
    const bounds = boxAround([0, 0], variant.width / 2, variant.height / 2)
    const obstacles = obstaclesAround(bounds, {
      zoom: variant.zoom,
      isEmbedded: page.kind === 'embed',
      isNear: ownCrossing(page) !== null,
    })
    const { inset } = variant
    const options = layoutOptions({ frame, bounds, inset, obstacles, page, language, borderLengthKm })
    const layout = layoutMap(geometry, options)
    return { variant, layout: rounded({ ...layout, fence: layout.fence.filter(isInReach) }) }
  })
  const hasInset = variants.some(({ variant }) => variant.inset)
  return { variants, inset: hasInset ? layOutInset(geometry, language, borderLengthKm) : null }
}

/** What is farther than this from the middle of a prerendered map is seen in no window, px: half of 2400 by 2400. */
const REACH = boxAround([0, 0], 1200, 1200)

function isInReach({ points }: FencePlace): boolean {
  return points.some((point) => contains(REACH, point))
}

/** A layout to a hundredth of a pixel, which is finer than it is drawn: further digits weigh most in the data of a page. */
function rounded(layout: MapLayout): MapLayout {
  return JSON.parse(
    JSON.stringify(layout, (_, value: unknown) => (typeof value === 'number' ? round(value, 2) : value)),
  )
}

/** The inset has only its own crossings: Tab would still reach one beyond its edge. */
function layOutInset(geometry: MapGeometry, language: Language, borderLengthKm: number): MapLayout {
  const options = insetOptions(language, borderLengthKm)
  const layout = layoutMap(geometry, options)
  return rounded({ ...layout, crossings: layout.crossings.filter(({ at }) => contains(options.bounds, at)) })
}
