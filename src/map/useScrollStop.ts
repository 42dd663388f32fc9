import type { Popup } from 'leaflet'
import { useEffect } from 'react'

/** Lets the keys scroll a popup that does not fit into its map: its content is a stop for Tab then, and only then. */
export function useScrollStop(popup: Popup | null): void {
  useEffect(
    function followSize() {
      const content = popup?.getElement()?.querySelector<HTMLElement>('.leaflet-popup-content')
      if (!content) return
      const observer = new ResizeObserver(() => {
        if (content.scrollHeight > content.clientHeight) content.tabIndex = 0
        else content.removeAttribute('tabindex')
      })
      observer.observe(content)
      for (const part of content.children) observer.observe(part)
      return function stopFollowing() {
        observer.disconnect()
      }
    },
    [popup],
  )
}
