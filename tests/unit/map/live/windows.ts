import { scaleBox } from '../../../../src/drawing/scale.ts'
import { type Box, boxAround } from '../../../../src/geometry/box.ts'

/** A window, and the boxes that the map of a page has in it, px: what page.css and map.css make of its size. */
export interface MapWindow {
  window: readonly [width: number, height: number]
  home: Size
  crossing: Size
}

type Size = readonly [width: number, height: number]

/** `collisions.spec.ts` asks a browser for some of them. */
export const WINDOWS: readonly MapWindow[] = [
  { window: [320, 568], home: [320, 460], crossing: [320, 300] },
  { window: [360, 640], home: [360, 460], crossing: [360, 300] },
  { window: [375, 667], home: [374, 460], crossing: [374, 300] },
  { window: [390, 844], home: [390, 460], crossing: [390, 300] },
  { window: [600, 960], home: [600, 460], crossing: [600, 300] },
  { window: [768, 1024], home: [768, 520], crossing: [704, 520] },
  { window: [1024, 768], home: [428, 712], crossing: [428, 712] },
  { window: [1093, 614], home: [458, 558], crossing: [458, 558] },
  { window: [1280, 800], home: [514, 744], crossing: [484, 744] },
  { window: [1440, 900], home: [674, 844], crossing: [546, 844] },
  { window: [1920, 1080], home: [714, 1024], crossing: [1026, 1024] },
  { window: [2560, 1440], home: [1354, 1384], crossing: [1666, 1384] },
]

/** The map of a page in a window. */
export interface MapIn {
  window: MapWindow['window']
  map: Size
}

/** How much of a map's box its obstacles take up, px, in the widest font: what a browser draws is no larger. */
export function obstaclesIn({ window: [width], map: [across, down] }: MapIn, zoom: number): Box[] {
  // A finger has larger buttons.
  const button = width < 1200 ? 46 : 38
  const hasScale = zoom >= 6.5 || across >= 560
  const attribution = across < 640 ? 219 : 458
  return [
    ...buttonsIn([across, down], button),
    ...(hasScale ? [scaleBox({ left: 0, bottom: down })] : []),
    // Narrow windows have it below the map.
    ...(width >= 640 ? [{ left: across - attribution, top: down - 22, right: across, bottom: down }] : []),
  ]
}

/** The first of the buttons where it has its word, which gives way to a popup: none in most maps. */
export function wordIn({ map: [across, down] }: MapIn): Box[] {
  const [right, width] = [across - 8, 112]
  const hasWord = across >= 380 && across < 440 && down >= 440
  return hasWord ? [{ left: right - width, top: 14, right, bottom: 14 + 46 }] : []
}

/** The buttons: in a column, in a low map in a row. */
function buttonsIn([across, down]: Size, button: number): Box[] {
  const [long, short] = [3 * (button - 2) + 4 + 8 + button, button]
  const [width, height] = down < 440 ? [long, short] : [short, long]
  const left = across < 440 ? across - 8 - width : 14
  return [{ left, top: 14, right: left + width, bottom: 14 + height }]
}

/** How wide a popup is in a map's box, and how high it gets in its four languages, from the fewest words to the most. */
export function popupSizes({ map: [across, down] }: MapIn): { width: number; height: number }[] {
  const [width, heights] =
    across < 640 ? [Math.min(264, across - 72) + 1, [334, 356, 388, 430]] : [353, [274, 301, 334, 386]]
  return heights.map((height) => ({ width, height: Math.min(height, down - 48) }))
}

/** The box of a map as Leaflet's layer points name it, where its middle is that point. */
export function boundsAround(middle: readonly [number, number], { map: [across, down] }: MapIn): Box {
  return boxAround([Math.round(middle[0]), Math.round(middle[1])], across / 2, down / 2)
}
