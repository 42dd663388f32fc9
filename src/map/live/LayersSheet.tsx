import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { CloseIcon } from '../../drawing/symbols/icons.tsx'
import { Layers } from '../../parts/layers/Layers.tsx'
import { useSite } from '../../site/site.ts'
import { type BasemapControl, TILE_HOST } from '../basemap.ts'
import { usePageMap } from '../page-map.ts'

interface Props extends Pick<BasemapControl, 'chosen' | 'choose'> {
  id: string
  onClose: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * The legend with its check boxes, and the base map: from below on a narrow page, whose legend they are, and beside
 * the buttons of a wide one. The rest of the page stays in use: what is chosen is seen at once.
 */
export function LayersSheet({ id, chosen, choose, onClose, onKeyDown }: Props) {
  const { dictionary, view } = useSite()
  const { element: map } = usePageMap()
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(
    function takeFocus() {
      sheet.current?.focus()
      if (coversStepper(sheet.current)) map?.scrollIntoView({ block: 'start' })
    },
    [map],
  )
  return (
    <div
      ref={sheet}
      id={id}
      role="dialog"
      aria-label={dictionary.layers.button}
      tabIndex={-1}
      className="layers-sheet"
      onKeyDown={onKeyDown}
    >
      <button type="button" className="layers-close" aria-label={dictionary.popup.close} onClick={onClose}>
        <CloseIcon />
      </button>
      {view.page.kind !== 'embed' && <Layers />}
      <BasemapChoice chosen={chosen} choose={choose} />
    </div>
  )
}

/** The choice of the base map, with what choosing the one from another host means. */
function BasemapChoice({ chosen, choose }: Pick<Props, 'chosen' | 'choose'>) {
  const text = useSite().dictionary.basemap
  const name = useId()
  const noteId = useId()
  return (
    <fieldset className="basemap-choice" aria-describedby={noteId}>
      <legend>{text.title}</legend>
      <div className="basemap-buttons">
        {(['simple', 'detailed'] as const).map((basemap) => (
          <label key={basemap} className="control">
            <input type="radio" name={name} checked={chosen === basemap} onChange={() => choose(basemap)} />
            {text.name[basemap]}
          </label>
        ))}
      </div>
      <p id={noteId}>{text.note(TILE_HOST)}</p>
    </fieldset>
  )
}

/** On a narrow page the stepper is to stay in use above the sheet: at the top of the window it has room. */
function coversStepper(sheet: HTMLElement | null): boolean {
  const stepper = document.querySelector('.moment')?.getBoundingClientRect()
  const own = sheet?.getBoundingClientRect()
  if (!stepper || !own) return false
  return own.top < stepper.bottom && own.left < stepper.right && own.right > stepper.left
}
