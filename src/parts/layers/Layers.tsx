import type { ReactNode } from 'react'
import type { FenceState } from '../../../geodata/schema/fence.ts'
import { withLayer } from '../../address/layers.ts'
import type { Layer } from '../../address/view.ts'
import { FENCE_PATTERNS } from '../../drawing/symbols/FenceLine.tsx'
import {
  BorderSample,
  CrossingSample,
  FenceSample,
  RailSample,
  RoadSample,
} from '../../drawing/symbols/Sample.tsx'
import { kilometres, roundedKilometres } from '../../i18n/format.ts'
import { tallyFence } from '../../model/fence.ts'
import { PLAIN } from '../../site/links.ts'
import { useInteractive, useSite } from '../../site/site.ts'

/** The check boxes of the layers, with the map's own symbols and counts: the legend. */
export function Layers() {
  const { register, dictionary, view, at, situation } = useSite()
  const interactive = useInteractive()
  const { label, rail, title, legend, applications, road, fenceNote, places } = dictionary.layers
  const fence = tallyFence(register.fence, at)
  const accepting = situation.crossings.filter((crossing) => crossing.applications).length
  return (
    <fieldset className="layers">
      <legend>{interactive ? <ScreenAndPaper screen={title} paper={legend} /> : legend}</legend>
      <div className="layers-grid">
        <Item layer="open" name={label.open} count={situation.counts.open}>
          <CrossingSample status="open" size={15} />
        </Item>
        <Item layer="closed" name={label.closed} count={situation.counts.closed}>
          <CrossingSample status="closed" size={15} />
        </Item>
        <Item
          layer="border"
          name={label.border}
          count={roundedKilometres(register.borderLengthKm, view.language)}
        >
          <BorderSample />
        </Item>
        {(['planned', 'under construction', 'built'] as const).map((state) => {
          const { layer } = FENCE_PATTERNS[state]
          return (
            <Item key={state} layer={layer} name={label[layer]} count={fenceCount(state)}>
              <FenceSample state={state} />
            </Item>
          )
        })}
        {register.railCrossings.map(({ id, names }) => (
          <Item key={id} layer="rail" name={rail(names.fi)} count={1}>
            <RailSample />
          </Item>
        ))}
        <Item layer={null} name={applications} count={accepting}>
          <CrossingSample status="open" applications size={15} />
        </Item>
        <Item layer={null} name={road}>
          <RoadSample />
        </Item>
      </div>
      <p className="note">
        {register.fence.some(({ extent }) => extent !== 'measured') && `${fenceNote} `}
        <LayerSources />
      </p>
    </fieldset>
  )

  /** At how many places, and how long: of what is only planned, the record does not say when a length was known. */
  function fenceCount(state: FenceState): string {
    const { places: count, known, km } = fence[state]
    return places(count, state === 'planned' ? 0 : known, kilometres(km, view.language))
  }
}

/** The title asks for a choice on the screen; on paper there is none. */
function ScreenAndPaper({ screen, paper }: { screen: string; paper: string }) {
  return (
    <>
      <span className="screen-only">{screen}</span>
      <span className="paper-only">{paper}</span>
    </>
  )
}

/** Where the sources of the counts and lengths are. */
function LayerSources() {
  const { dictionary, addressOf } = useSite()
  const { sources, from } = dictionary.layers
  const about = { ...PLAIN, page: { kind: 'about' } } as const
  return (
    <>
      {sources}: <a href={addressOf({ ...PLAIN, page: { kind: 'decisions' } })}>{from.decisions}</a>
      {', '}
      <a href={addressOf({ ...about, anchor: 'fence' })}>{from.fence}</a>
      {', '}
      <a href={addressOf({ ...about, anchor: 'border' })}>{from.border}</a>.
    </>
  )
}

interface ItemProps {
  /** null: an entry of the legend that cannot be switched off. */
  layer: Layer | null
  name: string
  count?: number | string
  children: ReactNode
}

function Item({ layer, name, count, children }: ItemProps) {
  const { view, show } = useSite()
  const interactive = useInteractive()
  const content = (
    <>
      <span className="layer-sample">{children}</span>
      <span>
        <span className="layer-name">{name}</span> {count !== undefined && <span aria-hidden="true">· </span>}
        {count !== undefined && <span className="layer-count">{count}</span>}
      </span>
    </>
  )
  if (layer === null || !interactive) return <div className="layer">{content}</div>
  return (
    <label className="layer">
      <input
        type="checkbox"
        checked={view.layers.has(layer)}
        onChange={(event) => show({ layers: withLayer(view.layers, layer, event.target.checked) })}
      />
      {content}
    </label>
  )
}
