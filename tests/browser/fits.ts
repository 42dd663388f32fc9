import type { Page } from '@playwright/test'

/**
 * Every text on the page, or in `within`, that is cut, lies on another, breaks out of its box or beyond the page, in
 * words: none on a good page, whatever its letters. The map's own names are laid out by numbers: see map-boxes.ts.
 */
export function textFaults(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate(readFaults, within)
}

/** Runs in the page, and so uses nothing from outside. */
function readFaults(within: string): string[] {
  /** px that letters may reach over an edge without anybody seeing it. */
  const SLACK = 1.5
  /** What has an edge that can be seen, or is known as one thing: its text stays in it. */
  const BOXES =
    'button, a.control, input, select, textarea, summary, th, td, li, dd, dt, label, legend, figcaption, caption, h1, h2, h3, p, .leaflet-popup-content-wrapper, .page-header'
  const root = document.querySelector(within)
  if (!root) return [`There is no ${within}.`]
  const texts = [...root.querySelectorAll('*')].filter(hasText).flatMap((element) => {
    const lines = linesOf(element)
    return lines.length > 0 ? [{ element, lines }] : []
  })
  const { clientWidth, scrollWidth } = document.documentElement
  const faults = [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []),
    ...texts.flatMap(({ element, lines }) => lines.flatMap((line) => faultOf(element, line))),
    ...overlaps(),
    ...[...root.querySelectorAll('input, select')].flatMap(cutField),
  ]
  return [...new Set(faults)]

  function hasText(element: Element): boolean {
    const isText = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
    )
    const isMap =
      element.closest('.map-box') &&
      !element.closest('.leaflet-popup, figcaption, .layers-sheet, .map-notice')
    const isRead = !element.closest('script, style, .skip, option, textarea') && !isForEarsOnly(element)
    return (
      !!isText &&
      !isMap &&
      isRead &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
  }

  function isForEarsOnly(element: Element | null): boolean {
    if (!element) return false
    return getComputedStyle(element).clipPath !== 'none' || isForEarsOnly(element.parentElement)
  }

  /** Where its own letters are, line by line: of their height what small letters fill. */
  function linesOf(element: Element): DOMRect[] {
    const range = document.createRange()
    return [...element.childNodes]
      .filter(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
      .flatMap((node) => {
        range.selectNodeContents(node)
        return [...range.getClientRects()]
      })
      .filter(({ width, height }) => width > 1.5 && height > 1.5)
      .map(({ x, y, width, height }) => new DOMRect(x, y + height * 0.28, width, height * 0.48))
  }

  function faultOf(element: Element, line: DOMRect): string[] {
    const text = `“${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}”`
    const box = element instanceof SVGElement ? null : element.closest(BOXES)
    if (box && box !== document.body && !isInline(box)) {
      const edge = box.getBoundingClientRect()
      const scrolls = getComputedStyle(box).overflowX === 'auto'
      if (!scrolls && isOutside(line, edge)) return [`${text} breaks out of ${nameOf(box)}`]
    }
    for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(each)
      const edge = each.getBoundingClientRect()
      // What can be scrolled is there to be read; beyond its box nothing shows.
      if (/auto|scroll/.test(overflowX + overflowY)) {
        const canX =
          /auto|scroll/.test(overflowX) ||
          (line.left >= edge.left - SLACK && line.right <= edge.right + SLACK)
        return canX ? [] : [`${text} is cut by ${nameOf(each)}`]
      }
      const clips = /hidden|clip/.test(overflowX + overflowY) && each.localName !== 'svg'
      if (clips && isOutside(line, edge)) return [`${text} is cut by ${nameOf(each)}`]
      if (position === 'fixed') break
    }
    if (line.right > clientWidth + SLACK || line.left < -SLACK) return [`${text} lies beyond the page`]
    return []
  }

  function isOutside(line: DOMRect, edge: DOMRect): boolean {
    return (
      line.left < edge.left - SLACK ||
      line.right > edge.right + SLACK ||
      line.top < edge.top - SLACK ||
      line.bottom > edge.bottom + SLACK
    )
  }

  function overlaps(): string[] {
    const all = texts
      .flatMap(({ element, lines }) => {
        const layer = layerOf(element)
        return lines.map((line) => ({ element, layer, line }))
      })
      .sort((a, b) => a.line.top - b.line.top)
    const faults = new Set<string>()
    for (const [index, a] of all.entries()) {
      for (let next = index + 1; next < all.length; next += 1) {
        const b = all[next]
        // Nothing from there on begins above its end.
        if (!b || b.line.top >= a.line.bottom) break
        if (a.element === b.element || a.layer !== b.layer) continue
        const isOn =
          a.line.left < b.line.right - SLACK &&
          b.line.left < a.line.right - SLACK &&
          a.line.top < b.line.bottom - SLACK &&
          b.line.top < a.line.bottom - SLACK
        if (isOn) faults.add(`${nameOf(a.element)} lies on ${nameOf(b.element)}`)
      }
    }
    return [...faults]
  }

  /** What lies over the page on purpose, or passes beneath what stays: these may meet, their own texts may not. */
  function layerOf(element: Element): Element | null {
    return element.closest(
      '.leaflet-popup, .map-box, .matrix-corner, .matrix-frame tbody th, .matrix-frame tbody, .matrix-frame thead',
    )
  }

  /** A field does not show all that is in it. */
  function cutField(field: Element): string[] {
    if (!(field instanceof HTMLElement) || !field.matches('[type=date], select') || !field.checkVisibility())
      return []
    const { width } = field.style
    const shown = field.getBoundingClientRect().width
    field.style.width = 'max-content'
    const needed = field.getBoundingClientRect().width
    field.style.width = width
    return needed > shown + SLACK
      ? [`${nameOf(field)} needs ${Math.round(needed)} and has ${Math.round(shown)}`]
      : []
  }

  function isInline(element: Element): boolean {
    return getComputedStyle(element).display === 'inline'
  }

  function nameOf(element: Element): string {
    const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 30)
    const name = element.getAttribute('class')?.split(' ')[0]
    return `<${element.localName}${name ? `.${name}` : ''}> ${text}`
  }
}
