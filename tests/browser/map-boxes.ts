import type { Page } from '@playwright/test'

/** What takes up room on the map, px in the window. */
interface Taken {
  /** `Salla, name`, `Oulu, town`, `zoom-buttons map-button-group, obstacle`. */
  what: string
  /** Whose it is, by number: what is of one owner may touch. Null for what stands on the map. */
  owner: number | null
  /** Stands in the inset, and so within its frame. */
  inInset: boolean
  box: Box
}

type Box = { left: number; top: number; right: number; bottom: number }

/** Every collision of a symbol or name on the map, and every cut of one at an edge, in words: none on a good map. */
export async function collisions(page: Page): Promise<string[]> {
  const { taken, map, inset } = await page.evaluate(readMap)
  const own = taken.filter(({ owner }) => owner !== null)
  const cut = own.flatMap((each) => {
    const edge = each.inInset ? inset : map
    return edge && isCut(each.box, edge) ? [`${each.what} is cut`] : []
  })
  const met = own.flatMap((each, index) =>
    taken
      .filter((other) => other.inInset === each.inInset && !own.slice(0, index + 1).includes(other))
      .filter((other) => other.owner !== each.owner && meet(each.box, other.box))
      .map((other) => `${each.what} meets ${other.what}`),
  )
  return [...cut, ...met]
}

/** Where the obstacles stand, from the corner of the map's box, and how large that is. */
export async function obstaclesOn(page: Page): Promise<{ map: Box; pieces: (Box & { what: string })[] }> {
  const { taken, map } = await page.evaluate(readMap)
  const pieces = taken.filter(({ what }) => what.endsWith(', obstacle'))
  return { map, pieces: pieces.map(({ what, box }) => ({ what, ...box })) }
}

/** A name of a crossing as it is drawn: where its line begins and ends, and its middle, px in the window. */
export interface DrawnName {
  text: string
  left: number
  right: number
}

/** The names of crossings on the live map. */
export function drawnNames(page: Page): Promise<DrawnName[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll<SVGTextElement>('.crossing-marker :is(.finnish-name, .russian-name)'),
      (text) => {
        const toScreen = text.getScreenCTM()
        const at = (point: DOMPoint) => (toScreen ? point.matrixTransform(toScreen).x : Number.NaN)
        return {
          text: text.textContent,
          left: at(text.getStartPositionOfChar(0)),
          right: at(text.getEndPositionOfChar(text.getNumberOfChars() - 1)),
        }
      },
    ),
  )
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
  const owners: Element[] = []
  take(':is(.crossing-marker, .crossing-mark) :is(.ring, rect.solid)', 'symbol')
  take('.finnish-name, .russian-name', 'name')
  take('.town-names :is(text, circle)', 'town')
  take('.area-names text', 'area')
  take('.kilometre-marks text', 'kilometre')
  take('.rail-name, .symbol-rail', 'rail crossing')
  take('.road-shield rect, .fence-note text', 'note')
  take('.zoom-buttons, .layers-button, .scale-bar, .attribution', 'obstacle', false)
  take('.leaflet-popup', 'popup', false)
  const isShown = insetElement?.checkVisibility()
  const inset = insetElement && isShown ? plain(insetElement.getBoundingClientRect()) : null
  if (inset) taken.push({ what: 'inset', owner: null, inInset: false, box: inset })
  return { taken, map: plain(root.getBoundingClientRect()), inset }

  function take(selector: string, kind: string, isOnGround = true): void {
    // The attribution stands beside the map's box.
    for (const element of root?.parentElement?.querySelectorAll(selector) ?? []) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const crossing = element.closest('[aria-label]:not(section)')?.getAttribute('aria-label')?.split(',')[0]
      const name = element.textContent || crossing || element.getAttribute('class')
      const box = element instanceof SVGTextElement ? inkOf(element) : element.getBoundingClientRect()
      taken.push({
        what: `${name}, ${kind}`,
        owner: isOnGround ? ownerOf(element) : null,
        inInset: insetElement?.contains(element) ?? false,
        box: plain(box),
      })
    }
  }

  /** A crossing, or the group that a name or a mark is in. */
  function ownerOf(element: Element): number {
    const owner =
      element.closest('.crossing-marker, .crossing-mark, .fence-note, .road-shield') ??
      (element.closest('.area-names') ? element : (element.closest('g g') ?? element))
    if (!owners.includes(owner)) owners.push(owner)
    return owners.indexOf(owner)
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
