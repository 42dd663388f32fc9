import type { Page } from '@playwright/test'

interface Target {
  name: string
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * What on the page, or in `within`, can be hit and is smaller than `least` px or overlaps another target, in words. Links
 * in running text are let be, as https://www.w3.org/TR/WCAG22/#target-size-minimum does.
 */
export async function faultsOfTargets(page: Page, least: number, within = 'body'): Promise<string[]> {
  const targets = await page.evaluate(readTargets, within)
  const small = targets
    .filter(({ left, right, top, bottom }) => Math.min(right - left, bottom - top) < least - 0.5)
    .map(({ name, left, right, top, bottom }) => {
      return `${name} is ${Math.round(right - left)} × ${Math.round(bottom - top)}`
    })
  const overlapping = targets.flatMap((a, index) =>
    targets
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map((b) => `${a.name} overlaps ${b.name}`),
  )
  return [...small, ...overlapping]
}

/** Runs in the page. */
function readTargets(within: string): Target[] {
  const selector = 'button, a[href], input, summary, [role=button]'
  return [...document.querySelectorAll(`${within} :is(${selector})`)].flatMap((element) => {
    const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const isInText = element.matches('a') && getComputedStyle(element).display === 'inline'
    if (!isSeen || isInText || element.matches(':disabled, .skip')) return []
    // A label widens its field; the ring of a crossing is what is hit of its marker.
    const target = element.querySelector('.hit') ?? element.closest('label') ?? element
    const { left, top, right, bottom, width } = target.getBoundingClientRect()
    const name = element.getAttribute('aria-label') ?? target.textContent ?? ''
    return width > 1
      ? [{ name: name.replace(/\s+/g, ' ').trim().slice(0, 30), left, top, right, bottom }]
      : []
  })
}
