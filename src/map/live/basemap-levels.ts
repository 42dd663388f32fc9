import { LEVELS, type Level } from '../../drawing/basemap-layer.ts'
import type { CarriedLayer } from '../../drawing/page-layouts.ts'
import { type Box, holds } from '../../geometry/box.ts'
import type { Frame } from '../../geometry/projection.ts'
import type { Viewport } from './useViewport.ts'

/** How far beyond the view the base map has to reach, px: a short drag then uncovers no blank. */
const AHEAD = 48

interface LayersFor {
  /** From the coarsest: the one for the zoom and the next coarser one, which shows beyond the finer one's edge. */
  levels: readonly Level[]
  /** Whether the page itself carries all of the map in view, as fine or finer. */
  carriedIsEnough: boolean
}

/** What of the base map a view asks for, beside the layer that the page carries. */
export function basemapLayersFor(
  { frame, bounds }: Pick<Viewport, 'frame' | 'bounds'>,
  carried: CarriedLayer,
): LayersFor {
  const levels = levelsFor(frame.zoom)
  const isAsFine = frame.zoom <= carried.sharpTo
  return {
    levels: levels.filter((level) => level !== carried.level).reverse(),
    carriedIsEnough: isAsFine && holds(boxOf(carried, frame), grown(bounds)),
  }
}

/** The level for a zoom and the next coarser one. */
function levelsFor(zoom: number): [fine: Level, ...coarse: Level[]] {
  if (zoom > LEVELS.regional.sharpTo) return ['local', 'regional']
  return zoom > LEVELS.overview.sharpTo ? ['regional', 'overview'] : ['overview']
}

/** The box of a layer in a frame. */
function boxOf({ zoom, origin, size }: CarriedLayer, frame: Frame): Box {
  const scale = 2 ** (frame.zoom - zoom)
  const [left, top] = [origin[0] * scale - frame.origin[0], origin[1] * scale - frame.origin[1]]
  return { left, top, right: left + size[0] * scale, bottom: top + size[1] * scale }
}

function grown({ left, top, right, bottom }: Box): Box {
  return { left: left - AHEAD, top: top - AHEAD, right: right + AHEAD, bottom: bottom + AHEAD }
}
