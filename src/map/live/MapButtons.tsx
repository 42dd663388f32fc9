import type { Map as LeafletMap } from 'leaflet'
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { ownCrossing } from '../../address/view.ts'
import { LayersIcon, MinusIcon, PlusIcon, WholeIcon } from '../../drawing/symbols/icons.tsx'
import { useSite } from '../../site/site.ts'
import { type Basemap, TILE_HOST, ZOOMING } from '../basemap.ts'
import type { LiveView } from '../live-view.ts'

interface Props {
  map: LeafletMap
  /** Null until the map has reported it. */
  live: LiveView | null
  basemap: Basemap
}

/** Zoom in, zoom out, whole map: for use without dragging or a wheel. */
export function ZoomButtons({ map, live, basemap }: Props) {
  const { dictionary, view, show } = useSite()
  const text = dictionary.map
  const level = live?.zoom ?? map.getZoom()
  return (
    <div className="zoom-buttons map-button-group" data-obstacle="">
      <button
        type="button"
        aria-label={text.zoomIn}
        disabled={level >= ZOOMING[basemap].max}
        onClick={() => map.zoomIn(1)}
      >
        <PlusIcon />
      </button>
      <button
        type="button"
        aria-label={text.zoomOut}
        disabled={level <= (live?.leastZoom ?? map.getMinZoom())}
        onClick={() => map.zoomOut(1)}
      >
        <MinusIcon />
      </button>
      <button
        type="button"
        aria-label={ownCrossing(view.page) !== null ? text.fit : text.whole}
        onClick={() => show({ map: null })}
      >
        <WholeIcon />
      </button>
    </div>
  )
}

interface BasemapChoiceProps {
  chosen: Basemap
  onChoose: (basemap: Basemap) => void
}

/** The choice of the base map, behind a button, with what choosing the one from another host means. */
export function BasemapChoice({ chosen, onChoose }: BasemapChoiceProps) {
  const text = useSite().dictionary.basemap
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const noteId = useId()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what its controls hear comes up to it
    <div
      className="basemap-choice map-button-group"
      data-obstacle=""
      onBlur={closeBehind}
      onKeyDown={closeOnEscape}
    >
      <button
        ref={button}
        type="button"
        aria-label={text.title}
        title={text.title}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <LayersIcon />
      </button>
      {/* Takes the focus of a press beside its controls, which would otherwise seem to leave it. */}
      <fieldset id={id} hidden={!isOpen} tabIndex={-1} aria-describedby={noteId}>
        <legend>{text.title}</legend>
        {(['simple', 'detailed'] as const).map((basemap) => (
          <label key={basemap}>
            <input type="radio" name={id} checked={chosen === basemap} onChange={() => onChoose(basemap)} />
            {text.name[basemap]}
          </label>
        ))}
        <p id={noteId}>{text.note(TILE_HOST)}</p>
      </fieldset>
    </div>
  )

  function closeBehind({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) setOpen(false)
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return
    // It closes a popup too, but not by the same press.
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
}
