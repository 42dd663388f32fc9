import type { Box } from '../geometry/box.ts'
import { OVERVIEW_BELOW_ZOOM } from './rules.ts'
import { SCALE, scaleBox } from './scale.ts'

/**
 * What stands on a map, px: the sizes that map.css, live-map.css and embed.css give it, for a finger and in the
 * widest font, so that the prerendered drawing leaves room for everything that comes later.
 */
const BUTTON = 46
const BUTTONS = {
  /** All four in a column, on the left, in a map at least so wide and high. */
  column: { width: BUTTON, height: 190, edge: 14, fromWidth: 560, fromHeight: 440 },
  /** On a narrower one the layers have the right corner and their word, and the others the left if it is free of names. */
  narrow: {
    layers: { width: 112, height: BUTTON, edge: 10 },
    zoom: { width: BUTTON, height: 138, edge: 10, fromWidth: 380, gap: 8 },
  },
  /** On a lower map they are in a row; embedded, only two of them. */
  row: { width: 190, height: BUTTON, edge: 14, farEdge: 10, fromWidth: 560, fromHeight: 240 },
  two: { width: 2 * BUTTON, height: BUTTON, edge: 14, farEdge: 10, fromWidth: 560, fromHeight: 240 },
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

  /** A row on the left, or on the right of a narrower map. */
  function placesOfRow(row: typeof BUTTONS.row | typeof BUTTONS.two): Box[] {
    const foot = y - halfOf(height, row.fromHeight) + row.edge + row.height
    return [
      { left, top, right: x - halfOf(width, row.fromWidth) + row.edge + row.width, bottom: foot },
      ...(width < row.fromWidth ? [{ left: right - row.farEdge - row.width, top, right, bottom: foot }] : []),
    ]
  }

  function placesOfColumns(): Box[] {
    const { column, narrow } = BUTTONS
    const head = y - halfOf(height, column.fromHeight)
    const beside = (buttons: { edge: number; width: number; height: number; fromWidth: number }) => ({
      left,
      top,
      right: x - halfOf(width, buttons.fromWidth) + buttons.edge + buttons.width,
      bottom: head + buttons.edge + buttons.height,
    })
    if (width >= column.fromWidth) return [beside(column)]
    const { layers, zoom } = narrow
    const foot = head + layers.edge + layers.height
    return [
      beside(column),
      beside(zoom),
      { left: right - layers.edge - layers.width, top, right, bottom: foot },
      ...(width < zoom.fromWidth
        ? [{ left: right - zoom.edge - zoom.width, top, right, bottom: foot + zoom.gap + zoom.height }]
        : []),
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
    ...(isLow ? placesOfRow(isEmbedded ? BUTTONS.two : BUTTONS.row) : []),
    ...(hasColumn ? placesOfColumns() : []),
    scaleBox({ left: x - halfOf(width, scaleFrom), bottom }),
    // An embedded low map has it below.
    ...(isLow && isEmbedded ? [] : [attribution]),
  ].filter((box) => box.left < box.right && box.top < box.bottom)
}
