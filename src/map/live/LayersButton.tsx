import { type ComponentProps, type ComponentType, type KeyboardEvent, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { LayersIcon } from '../../drawing/symbols/icons.tsx'
import { useSite } from '../../site/site.ts'
import type { BasemapControl } from '../basemap.ts'
import { MapFailure } from '../MapFailure.tsx'
import type { LayersSheet } from './LayersSheet.tsx'

type Sheet = ComponentType<ComponentProps<typeof LayersSheet>>

interface Props extends Pick<BasemapControl, 'chosen' | 'choose'> {
  /** Where a failure is said: beside the map. */
  place: Element
}

/** Opens the layers, with the choice of the base map: loaded when they are first asked for. */
export function LayersButton({ place, ...basemap }: Props) {
  const { dictionary, view } = useSite()
  const [Sheet, setSheet] = useState<Sheet | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const name = dictionary.layers.button
  return (
    <div
      className="layers-button map-button-group"
      data-obstacle=""
      data-brief={view.crossing !== null || undefined}
    >
      <button
        ref={button}
        type="button"
        title={name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : open())}
        onKeyDown={closeOnEscape}
      >
        <LayersIcon />
        <span className="layers-word">{name}</span>
      </button>
      {/* Not in the map, whose box would hold and cut what is to lie over the page. */}
      {isOpen &&
        Sheet &&
        createPortal(<Sheet {...basemap} id={id} onClose={close} onKeyDown={closeOnEscape} />, document.body)}
      {hasFailed && createPortal(<MapFailure sentence={dictionary.share.notLoaded} retry={open} />, place)}
    </div>
  )

  async function open() {
    setFailed(false)
    try {
      const { LayersSheet } = await import('./LayersSheet.tsx')
      setSheet(() => LayersSheet)
      setOpen(true)
    } catch {
      setFailed(true)
    }
  }

  function close() {
    setOpen(false)
    button.current?.focus()
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return
    // It closes a popup too, but not by the same press.
    event.stopPropagation()
    close()
  }
}
