import type { Page } from '@playwright/test'

/** Text and graphics of the interface: https://www.w3.org/TR/WCAG22/#non-text-contrast. */
const LEAST_CONTRAST = 3

/** What is wrong with how the focus is shown where it is now, in words; null where it can be seen, or is nowhere. */
export async function faultOfFocus(page: Page): Promise<{ stop: string; fault: string | null }> {
  return page.evaluate(lookAtFocus, LEAST_CONTRAST)
}

/** Runs in the page, and so uses nothing from outside. */
function lookAtFocus(leastContrast: number): { stop: string; fault: string | null } {
  const focus = document.activeElement
  if (!(focus instanceof Element) || focus === document.body) return { stop: 'nothing', fault: null }
  const name = focus.getAttribute('aria-label') ?? focus.textContent ?? ''
  const stop = `<${focus.localName}> ${name.replace(/\s+/g, ' ').trim().slice(0, 40)}`
  const ring = ringOf(focus)
  const { width, colour, ground } = ring ?? outlineOf(focus)
  if (width < 2) return { stop, fault: 'has no indicator' }
  const contrast = contrastOf(colour, ground)
  if (contrast < leastContrast) return { stop, fault: `has a contrast of ${contrast.toFixed(1)}` }
  // A link may go over two lines: its first.
  const middle = ring?.box ?? focus.getClientRects()[0] ?? new DOMRect()
  const top = document.elementFromPoint(middle.x + middle.width / 2, middle.y + middle.height / 2)
  // The popup may lie on a crossing: Escape takes it away and leaves the focus where it is.
  const isSeen =
    !!top && (focus.contains(top) || top.contains(focus) || !!top.closest('.inset, [role=dialog]'))
  return { stop, fault: isSeen ? null : `is covered by <${top?.localName}> ${top?.getAttribute('class')}` }

  /** What is on the map shows the focus by a ring: a crossing round its symbol, a fence round its mark. */
  function ringOf(element: Element) {
    const crossing = element.matches('.crossing-marker, .crossing-mark') && element.querySelector('.hit')
    if (crossing) {
      const { strokeWidth, stroke, fill } = getComputedStyle(crossing)
      const box = crossing.getBoundingClientRect()
      return { width: Number.parseFloat(strokeWidth), colour: stroke, ground: fill, box }
    }
    if (!element.matches('.fence-marker')) return null
    const [fence, inner] = element.querySelectorAll('.fence-focus-ring, .fence-focus-ground')
    if (!fence?.checkVisibility() || !inner) return null
    // The line below, as far as it reaches beyond the line above it.
    const [below, above] = [getComputedStyle(fence), getComputedStyle(inner)]
    const width = (Number.parseFloat(below.strokeWidth) - Number.parseFloat(above.strokeWidth)) / 2
    return { width, colour: below.stroke, ground: above.stroke, box: fence.getBoundingClientRect() }
  }

  function outlineOf(element: Element) {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element)
    const isInside = Number.parseFloat(outlineOffset) < 0
    return {
      width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      colour: outlineColor,
      ground: groundOf(isInside ? element : element.parentElement),
    }
  }

  function groundOf(element: Element | null): string {
    for (let each = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each)
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }

  /** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  function contrastOf(a: string, b: string): number {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
    return (light + 0.05) / (dark + 0.05)
  }

  function luminance(written: string): number {
    const [r = 0, g = 0, b = 0] = (written.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / (written.startsWith('color(') ? 1 : 255)
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
}
