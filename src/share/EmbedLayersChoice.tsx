import { withLayer } from '../address/layers.ts'
import { LAYERS, type Layer } from '../address/view.ts'
import { useSite } from '../site/site.ts'

interface Props {
  legend: string
  layers: ReadonlySet<Layer>
  choose: (change: { layers: ReadonlySet<Layer> }) => void
}

/** What an embedded map shows. */
export function EmbedLayersChoice({ legend, layers, choose }: Props) {
  const { register, dictionary } = useSite()
  const { label } = dictionary.layers
  const rail = register.railCrossings.map(({ names }) => names.fi).join(', ')
  return (
    <fieldset className="embed-choices">
      <legend>{legend}</legend>
      {LAYERS.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={layers.has(layer)}
            onChange={({ target }) => choose({ layers: withLayer(layers, layer, target.checked) })}
          />
          {layer === 'rail' ? label.rail(rail) : label[layer]}
        </label>
      ))}
    </fieldset>
  )
}
