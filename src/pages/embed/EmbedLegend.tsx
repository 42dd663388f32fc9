import type { ReactNode } from 'react'
import type { FenceState } from '../../../geodata/schema/fence.ts'
import type { Layer } from '../../address/view.ts'
import { FENCE_PATTERNS } from '../../drawing/symbols/FenceLine.tsx'
import { BorderSample, CrossingSample, FenceSample, RailSample } from '../../drawing/symbols/Sample.tsx'
import { mapStateOf } from '../../site/map-state.ts'
import { useSite } from '../../site/site.ts'

const FENCE_STATES: readonly FenceState[] = ['planned', 'under construction', 'built']

/** The symbols on the map, with their words; in a small frame only the two states. */
export function EmbedLegend() {
  const site = useSite()
  const { register, dictionary, situation, view } = site
  const { label, rail, legend, applications } = dictionary.layers
  const fence = new Set(mapStateOf(site).fence.values())
  const accepts = situation.crossings.some((crossing) => crossing.applications)
  return (
    <ul className="embed-legend" aria-label={legend}>
      {(['open', 'closed'] as const).map((status) => (
        <Item
          key={`${status} ${situation.counts[status]}`}
          layer={status}
          name={`${label[status]} ${situation.counts[status]}`}
        >
          <CrossingSample status={status} size={14} />
        </Item>
      ))}
      {accepts && (
        <Item layer="open" name={applications} more>
          <CrossingSample status="open" applications size={14} />
        </Item>
      )}
      <Item layer="border" name={label.border} more>
        <BorderSample />
      </Item>
      {FENCE_STATES.filter((state) => fence.has(state)).map((state) => {
        const { layer } = FENCE_PATTERNS[state]
        return (
          <Item key={state} layer={layer} name={label[layer]} more>
            <FenceSample state={state} />
          </Item>
        )
      })}
      {FENCE_STATES.some((state) => fence.has(state) && view.layers.has(FENCE_PATTERNS[state].layer)) && (
        <li className="embed-more">{`${dictionary.popup.fence}: ${dictionary.fence.symbol}`}</li>
      )}
      {register.railCrossings.map(({ id, names }) => (
        <Item key={id} layer="rail" name={rail(names.fi)} more>
          <RailSample />
        </Item>
      ))}
    </ul>
  )
}

interface ItemProps {
  layer: Layer
  name: string
  /** Only where there is room. */
  more?: boolean
  children: ReactNode
}

function Item({ layer, name, more = false, children }: ItemProps) {
  const { view } = useSite()
  if (!view.layers.has(layer)) return null
  return (
    <li className={more ? 'embed-more' : undefined}>
      {children} {name}
    </li>
  )
}
