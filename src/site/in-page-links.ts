import type { AddressStore } from '../address/browser-address.ts'
import { readFragment } from '../address/map-position.ts'
import { percentDecoded } from '../address/percent.ts'

/**
 * Follows links to places on the page, such as the skip link, only by focus and scrolling while the fragment holds
 * the map position: theirs would replace it.
 */
export function keepMapPosition(store: AddressStore): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const place = placeOf(link)
    if (!place || !hasMapPosition(store)) return
    event.preventDefault()
    place.scrollIntoView()
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1
    place.focus({ preventScroll: true })
  })
}

function placeOf(link: Element | null): HTMLElement | null {
  const fragment = link?.getAttribute('href')?.slice(1)
  return fragment ? document.getElementById(percentDecoded(fragment)) : null
}

function hasMapPosition(store: AddressStore): boolean {
  return readFragment(percentDecoded(store.read().hash.slice(1))).map !== null
}
