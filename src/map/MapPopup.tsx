import type { Popup as LeafletPopup } from 'leaflet'
import { useEffect, useId, useLayoutEffect, useMemo, useState } from 'react'
import { Popup, useMapEvents } from 'react-leaflet'
import type { Crossing } from '../model/register.ts'
import { useSite } from '../site/site.ts'
import { CloseIcon } from '../symbols/icons.tsx'
import { PopupContent } from './PopupContent.tsx'
import { BUTTONS, EDGE, NARROW_BELOW, WIDTH } from './popup-measures.ts'
import { useFocusBack } from './useFocusBack.ts'
import { type Surroundings, usePlaceBeside } from './usePlaceBeside.ts'

interface Props extends Surroundings {
  crossing: Crossing
  /** Whether it takes the focus as it opens: when its marker was used, not when an address opened it. */
  takesFocus: boolean
  onClose: () => void
}

/** The popup of a crossing. */
export function MapPopup(props: Props) {
  const map = useMapEvents({ click: props.onClose })
  const [popup, setPopup] = useState<LeafletPopup | null>(null)
  const eventHandlers = useMemo(
    () => ({ add: ({ target }: { target: LeafletPopup }) => setPopup(target) }),
    [],
  )
  // A position that changed would close it and open it anew: it is moved instead, as it is placed.
  const [position] = useState(() => map.layerPointToLatLng([...props.at]))
  const room = map.getSize().x
  const wanted = room < NARROW_BELOW ? Math.min(WIDTH.narrow, room - BUTTONS - EDGE) : WIDTH.wide
  const width = wanted - WIDTH.margins
  useFocusBack(popup, props.crossing.id)

  useLayoutEffect(
    function keepWidth() {
      // Leaflet reads it as it opens the popup: of a map that had another size then, or none.
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

/** What is in the popup. It is here, once Leaflet has opened it, that its size is known and it can be placed. */
function Body({
  crossing,
  takesFocus,
  onClose,
  popup,
  ...surroundings
}: Props & { popup: LeafletPopup | null }) {
  const { dictionary } = useSite()
  const titleId = useId()
  usePlaceBeside(popup, surroundings)

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
}
