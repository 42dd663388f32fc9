import type { Popup as LeafletPopup } from 'leaflet'
import { type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Popup, useMap, useMapEvents } from 'react-leaflet'
import { CloseIcon } from '../../drawing/symbols/icons.tsx'
import type { Point } from '../../geometry/projection.ts'
import { useSite } from '../../site/site.ts'
import { type Beside, usePlaceBeside } from './usePlaceBeside.ts'
import { latLngAt } from './useViewport.ts'

/** Width of a whole popup, px; Leaflet sizes its content, which has these margins and borders. */
const WIDTH = { wide: 352, narrow: 264, margins: 30 }
const NARROW_BELOW = 640
/** What the buttons take up at an edge of the map, and the margin that a popup keeps from the other. */
const BUTTONS = 64
const EDGE = 8

interface Props extends Beside {
  /** What it points at, in the layout's frame. */
  at: Point
  /** Finds the marker that opens it, among all. */
  marker: string
  /** Whether it takes the focus as it opens: if its marker was used, not if an address opened it. */
  takesFocus: boolean
  onClose: () => void
  /** What it says, with its title in an element of that id. */
  content: (titleId: string) => ReactNode
}

/** A popup of the live map. */
export function MapPopup(props: Props) {
  const map = useMapEvents({ click: props.onClose })
  const [popup, setPopup] = useState<LeafletPopup | null>(null)
  const eventHandlers = useMemo(
    () => ({ add: ({ target }: { target: LeafletPopup }) => setPopup(target) }),
    [],
  )
  // A changed position would close and reopen it: the popup is moved instead, as it is placed.
  const [position] = useState(() => latLngAt(props.at, props.whole.frame))
  const room = map.getSize().x
  const wanted = (room < NARROW_BELOW ? WIDTH.narrow : WIDTH.wide) * textScale()
  const width = Math.min(wanted, room - BUTTONS - EDGE) - WIDTH.margins
  useFocusBack(popup, props.marker)

  useLayoutEffect(
    function keepWidth() {
      // Leaflet reads it as it opens the popup: the map had another size before, or none.
      if (!popup) return
      popup.options.minWidth = width
      popup.options.maxWidth = width
      popup.update()
    },
    [popup, width],
  )

  return (
    <Popup
      position={position}
      closeButton={false}
      closeOnClick={false}
      closeOnEscapeKey={false}
      minWidth={width}
      maxWidth={width}
      autoPan={false}
      eventHandlers={eventHandlers}
    >
      <Body {...props} popup={popup} />
    </Popup>
  )
}

/** The content of the popup. Only here, once Leaflet has opened it, is its size known and can it be placed. */
function Body({ content, takesFocus, onClose, popup, ...beside }: Props & { popup: LeafletPopup | null }) {
  const { dictionary } = useSite()
  const titleId = useId()
  usePlaceBeside(popup, beside)
  useScrollStop(popup)

  useEffect(
    function describePopup() {
      const element = popup?.getElement()
      if (!element) return
      element.setAttribute('role', 'dialog')
      element.setAttribute('aria-labelledby', titleId)
      element.tabIndex = -1
      if (takesFocus) element.focus({ preventScroll: true })
    },
    [popup, titleId, takesFocus],
  )

  return (
    <>
      <button type="button" className="popup-close" aria-label={dictionary.popup.close} onClick={onClose}>
        <CloseIcon />
      </button>
      {content(titleId)}
    </>
  )
}

/**
 * Gives the focus from a popup back to its marker when the popup closes, however it closes. For the
 * component that the popup is a child of: React cleans up a parent first.
 */
function useFocusBack(popup: LeafletPopup | null, marker: string): void {
  const map = useMap()
  const hadFocus = useRef(false)

  // In two steps: only here is the popup's content still on the page …
  useLayoutEffect(
    function watchFocus() {
      return function noteFocus() {
        hadFocus.current = popup?.getElement()?.contains(document.activeElement) ?? false
      }
    },
    [popup],
  )

  // … but after this React would give the focus back to where it was.
  useEffect(
    function keepFocus() {
      return function giveFocusBack() {
        if (!hadFocus.current) return
        const markers = map.getPane('markerPane')
        markers?.querySelector<HTMLElement>(marker)?.focus({ preventScroll: true })
      }
    },
    [map, marker],
  )
}

/** Lets keys scroll a popup that does not fit into its map: only then is its content a tab stop. */
function useScrollStop(popup: LeafletPopup | null): void {
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

/** How much larger than the usual 16 px the reader's browser writes. */
function textScale(): number {
  return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16
}
