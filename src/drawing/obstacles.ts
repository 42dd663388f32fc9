import type { Box } from '../geometry/box.ts'
import { OVERVIEW_BELOW_ZOOM } from './rules.ts'
import { SCALE, scaleBox } from './scale.ts'

/**
 * What stands on a map, px: the sizes that map.css, live-map.css and embed.css give it, for a finger and in the
 * widest font, so that the prerendered drawing leaves room for everything that comes later.
 */
const BUTTON = 46
const BUTTONS = {
  /** On a narrower map they are on the right, where the names are shorter, and the first has its word. */
  column: { width: BUTTON, height: 190, edge: 14, farEdge: 8, fromWidth: 440, fromHeight: 440 },
  word: { width: 112, fromWidth: 380 },
  /** On a lower map they are in a row; embedded, only two of them. */
  row: { width: 190, height: BUTTON, edge: 14, farEdge: 8, fromWidth: 560, fromHeight: 240 },
  two: { width: 2 * BUTTON, height: BUTTON, edge: 14, farEdge: 8, fromWidth: 560, fromHeight: 240 },
} as const
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

  /** On the left, or on the right of a narrower map. */
  function placesOf(buttons: (typeof BUTTONS)['column' | 'row' | 'two']): Box[] {
    const foot = y - halfOf(height, buttons.fromHeight) + buttons.edge + buttons.height
    const onTheLeft = x - halfOf(width, buttons.fromWidth) + buttons.edge + buttons.width
    const onTheRight = width < buttons.fromWidth ? right - buttons.farEdge - buttons.width : right
    return [
      { left, top, right: onTheLeft, bottom: foot },
      { left: onTheRight, top, right, bottom: foot },
    ]
  }

  function placeOfWord(): Box[] {
    const { column, word } = BUTTONS
    if (width >= column.fromWidth) return []
    const from = x + halfOf(width, word.fromWidth) - column.farEdge - word.width
    return [{ left: from, top, right, bottom: y - halfOf(height, column.fromHeight) + column.edge + BUTTON }]
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
    ...(hasColumn ? [...placesOf(BUTTONS.column), ...placeOfWord()] : []),
    scaleBox({ left: x - halfOf(width, scaleFrom), bottom }),
    // An embedded low map has it below.
    ...(isLow && isEmbedded ? [] : [attribution]),
  ].filter((box) => box.left < box.right && box.top < box.bottom)
}
