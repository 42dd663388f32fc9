import type { Box } from '../geometry/box.ts'
import { OVERVIEW_BELOW_ZOOM } from './rules.ts'
import { SCALE, scaleBox } from './scale.ts'

/**
 * What stands on a map, px: the sizes that map.css, live-map.css and embed.css give it, for a finger and in the
 * widest font, so that the prerendered drawing leaves room for everything that comes later.
 */
const BUTTON = 46
const BUTTONS = {
  edge: 14,
  farEdge: 8,
  /** On a narrower map they are on the right, where the names are shorter. */
  column: { width: BUTTON, height: 190, fromHeight: 440, leftFromWidth: 428 },
  /** On a lower map they are in a row; embedded, only two of them. */
  row: { width: 190, height: BUTTON, fromHeight: 240, leftFromWidth: 560 },
  two: { width: 2 * BUTTON, height: BUTTON, fromHeight: 240, leftFromWidth: 560 },
}
const ATTRIBUTION = { height: 22, short: 219, long: 458, longFromWidth: 640 }

interface Options {
  zoom: number
  isEmbedded: boolean
  /** Whether the map is of one crossing. */
  isNear: boolean
}

/** What may come to stand on a map that is at least as large as these bounds and has the same middle. */
export function obstaclesAround(
  { left, top, right, bottom }: Box,
  { zoom, isEmbedded, isNear }: Options,
): Box[] {
  const [width, height] = [right - left, bottom - top]
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  /** Half of the map, if that is large enough for a piece. */
  const halfOf = (size: number, least: number) => Math.max(size, least) / 2

  function placesOf(buttons: {
    width: number
    height: number
    fromHeight: number
    leftFromWidth: number
  }): Box[] {
    const foot = y - halfOf(height, buttons.fromHeight) + BUTTONS.edge + buttons.height
    const onTheLeft = x - halfOf(width, buttons.leftFromWidth) + BUTTONS.edge + buttons.width
    const onTheRight = width < buttons.leftFromWidth ? right - BUTTONS.farEdge - buttons.width : right
    return [
      { left, top, right: onTheLeft, bottom: foot },
      { left: onTheRight, top, right, bottom: foot },
    ]
  }

  const isLow = height < BUTTONS.column.fromHeight
  // An embedded map of one crossing has no variant between: a low one is used for higher maps too.
  const hasColumn = !isLow || (isEmbedded && isNear)
  const attribution = {
    left:
      x +
      Math.min(width / 2 - ATTRIBUTION.short, halfOf(width, ATTRIBUTION.longFromWidth) - ATTRIBUTION.long),
    top: bottom - ATTRIBUTION.height,
    right,
    bottom,
  }
  const scaleFrom = zoom < OVERVIEW_BELOW_ZOOM ? SCALE.overviewFromWidth : 0
  return [
    ...(isLow ? placesOf(isEmbedded ? BUTTONS.two : BUTTONS.row) : []),
    ...(hasColumn ? placesOf(BUTTONS.column) : []),
    scaleBox({ left: x - halfOf(width, scaleFrom), bottom }),
    // An embedded low map has it below.
    ...(isLow && isEmbedded ? [] : [attribution]),
  ].filter((box) => box.left < box.right && box.top < box.bottom)
}
