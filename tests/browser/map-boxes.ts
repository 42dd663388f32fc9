import type { Page } from '@playwright/test'

/** What takes up room on the map, px in the window. */
interface Taken {
  /** `Salla, name`, `Oulu, town`, `zoom-buttons map-button-group, furniture`. */
  what: string
  /** Belongs to a crossing: nothing may touch it, no edge may cut it. */
  isCrossings: boolean
  /** Stands in the inset, and so within its frame. */
  inInset: boolean
  box: Box
}

type Box = { left: number; top: number; right: number; bottom: number }

/** Every collision of a crossing's symbol or name, and every cut of one at an edge, in words: none on a good map. */
export async function collisions(page: Page): Promise<string[]> {
  const { taken, map, inset } = await page.evaluate(readMap)
  const own = taken.filter(({ isCrossings }) => isCrossings)
  const cut = own.flatMap((each) => {
    const edge = each.inInset ? inset : map
    return edge && isCut(each.box, edge) ? [`${each.what} is cut`] : []
  })
  const met = own.flatMap((each, index) =>
    taken
      .filter((other) => other.inInset === each.inInset && !own.slice(0, index + 1).includes(other))
      .filter((other) => meet(each.box, other.box))
      .map((other) => `${each.what} meets ${other.what}`),
  )
  return [...cut, ...met]
}

/** Partly in and partly out; what is out as a whole is not there to be seen. */
function isCut(box: Box, edge: Box): boolean {
  const isIn =
    box.left >= edge.left && box.top >= edge.top && box.right <= edge.right && box.bottom <= edge.bottom
  return meet(box, edge) && !isIn
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Runs in the page, and so uses nothing from outside. A text's box is that of its ink, not of its line. */
function readMap(): { taken: Taken[]; map: Box; inset: Box | null } {
  const root = document.querySelector('.map-box')
  const pen = document.createElement('canvas').getContext('2d')
  if (!root?.querySelector('[data-crossing]') || !pen) throw new Error('There is no live map to be read.')
  const insetElement = root.querySelector('.inset')
  const taken: Taken[] = []
  take(':is(.crossing-marker, .crossing-mark) :is(.ring, rect.solid)', 'symbol', true)
  take('.finnish-name, .russian-name', 'name', true)
  take('.town-names text', 'town')
  take('.town-names circle', 'town')
  take('.area-names text', 'area')
  take('.kilometre-marks text', 'kilometre')
  take('.rail-name', 'rail crossing')
  take('.symbol-rail', 'rail crossing')
  take('.road-shield rect, .fence-note text', 'note')
  take('.zoom-buttons, .basemap-choice, .scale, .attribution', 'furniture')
  take('.leaflet-popup', 'popup')
  const isShown = insetElement?.checkVisibility()
  if (insetElement && isShown) add('inset', insetElement.getBoundingClientRect(), false, false)
  const inset = insetElement && isShown ? plain(insetElement.getBoundingClientRect()) : null
  return { taken, map: plain(root.getBoundingClientRect()), inset }

  function take(selector: string, kind: string, isCrossings = false): void {
    for (const element of root?.querySelectorAll(selector) ?? []) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const crossing = element.closest('[aria-label]')?.getAttribute('aria-label')?.split(',')[0]
      const name = isCrossings ? crossing : element.textContent || element.getAttribute('class')
      const box = element instanceof SVGTextElement ? inkOf(element) : element.getBoundingClientRect()
      add(`${name}, ${kind}`, box, isCrossings, insetElement?.contains(element) ?? false)
    }
  }

  function add(what: string, box: Box, isCrossings: boolean, inInset: boolean): void {
    taken.push({ what, isCrossings, inInset, box: plain(box) })
  }

  function inkOf(text: SVGTextElement): Box {
    const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(text)
    const toScreen = text.getScreenCTM()
    if (!pen || !toScreen) throw new Error('A text cannot be measured.')
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    pen.letterSpacing = letterSpacing
    const start = text.getStartPositionOfChar(0).matrixTransform(toScreen)
    const ink = pen.measureText(text.textContent)
    return {
      left: start.x - ink.actualBoundingBoxLeft,
      top: start.y - ink.actualBoundingBoxAscent,
      right: start.x + ink.actualBoundingBoxRight,
      bottom: start.y + ink.actualBoundingBoxDescent,
    }
  }

  function plain({ left, top, right, bottom }: Box): Box {
    return { left, top, right, bottom }
  }
}
