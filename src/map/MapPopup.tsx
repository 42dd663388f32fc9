import type { Popup as LeafletPopup } from 'leaflet'
import { useEffect, useId, useLayoutEffect, useMemo, useState } from 'react'
import { Popup, useMap, useMapEvents } from 'react-leaflet'
import type { Box } from '../drawing/box.ts'
import type { CrossingPlace } from '../drawing/crossing-places.ts'
import { LABEL, SYMBOL } from '../drawing/rules.ts'
import { textWidth } from '../drawing/text-width.ts'
import type { Crossing } from '../model/register.ts'
import { useSite } from '../site/site.ts'
import { CloseIcon } from '../symbols/icons.tsx'
import { PopupContent } from './PopupContent.tsx'
import { overflow, placePopup } from './popup-place.ts'

interface Props {
  crossing: Crossing
  place: CrossingPlace
  /** Boxes that it should leave free, in layer points. */
  obstacles: readonly Box[]
  /** The inset, which it would stand behind, in layer points. */
  wall: Box | null
  /** Whether it takes the focus as it opens: when its marker was used, not when an address opened it. */
  takesFocus: boolean
  onClose: () => void
}

/** Of the popup as a whole; Leaflet sizes its content, which has these margins and borders. */
const WIDTH = { wide: 288, narrow: 264, margins: 30 }
const NARROW_BELOW = 640
/** What the buttons take up at an edge, and what the popup leaves free at the other. */
const BUTTONS = 64
const EDGE = 8
/** In a narrower map the buttons stand on the right: see map.css. */
const BUTTONS_LEFT_FROM = 360

/** The popup of a crossing. */
export function MapPopup(props: Props) {
  const map = useMapEvents({ click: props.onClose })
  const [popup, setPopup] = useState<LeafletPopup | null>(null)
  const eventHandlers = useMemo(
    () => ({ add: ({ target }: { target: LeafletPopup }) => setPopup(target) }),
    [],
  )
  // A position that changed would close it and open it anew: it is moved instead, as it is placed.
  const [position] = useState(() => map.layerPointToLatLng([...props.place.at]))
  const room = map.getSize().x
  const width = room < NARROW_BELOW ? Math.min(WIDTH.narrow, room - BUTTONS - EDGE) : WIDTH.wide
  return (
    <Popup
      position={position}
      closeButton={false}
      closeOnClick={false}
      closeOnEscapeKey={false}
      minWidth={width - WIDTH.margins}
      maxWidth={width - WIDTH.margins}
      autoPan={false}
      eventHandlers={eventHandlers}
    >
      <Body {...props} popup={popup} />
    </Popup>
  )
}

/** What is in the popup. It is here, once Leaflet has opened it, that its size is known and it can be placed. */
function Body({
  crossing,
  place,
  obstacles,
  wall,
  takesFocus,
  onClose,
  popup,
}: Props & { popup: LeafletPopup | null }) {
  const { dictionary } = useSite()
  const map = useMap()
  const titleId = useId()

  useLayoutEffect(function placeBeside() {
    const element = popup?.getElement()
    if (!popup || !element) return
    const at = map.layerPointToContainerPoint([place.at[0], place.at[1]])
    const { x: width, y: height } = map.getSize()
    const size = { width: element.offsetWidth, height: element.offsetHeight }
    const inset = wall && toContainer(wall)
    const placed = placePopup({
      at: [at.x, at.y],
      reach: reachOf(crossing, place),
      popup: size,
      map: { width, height },
      obstacles: obstacles.map(toContainer),
      wall: inset,
      room: width < BUTTONS_LEFT_FROM ? { left: EDGE, right: BUTTONS } : { left: BUTTONS, right: EDGE },
    })
    element.dataset.side = placed.side
    element.style.setProperty(
      '--tip',
      `${placed.side === 'above' || placed.side === 'below' ? at.x - placed.left : at.y - placed.top}px`,
    )
    popup.options.offset = [placed.left + size.width / 2 - at.x, placed.top + size.height - at.y]
    popup.setLatLng(map.layerPointToLatLng([...place.at]))

    const [right, down] = overflow(placed, size, { width, height }, inset)
    // Leaflet's own word for a move that a popup asks for.
    if (right !== 0 || down !== 0)
      map.fire('autopanstart').panBy([right, down], { animate: map.options.zoomAnimation ?? false })
  })

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
      <PopupContent crossing={crossing} titleId={titleId} />
    </>
  )

  function toContainer({ left, top, right, bottom }: Box): Box {
    const [from, to] = [
      map.layerPointToContainerPoint([left, top]),
      map.layerPointToContainerPoint([right, bottom]),
    ]
    return { left: from.x, top: from.y, right: to.x, bottom: to.y }
  }
}

/** How far the names of a crossing reach on either side of its symbol. */
function reachOf({ names, counterpart }: Crossing, { size, names: places }: CrossingPlace) {
  if (!places) return { left: size, right: size }
  return {
    left: SYMBOL.ringGap + LABEL.finnishGap + textWidth(names.fi, LABEL.size),
    right: SYMBOL.ringGap + LABEL.russianGap + textWidth(counterpart.names.ru, LABEL.size),
  }
}
