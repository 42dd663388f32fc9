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
  const { label, rail } = dictionary.layers
  const railNames = register.railCrossings.map(({ names }) => names.fi).join(', ')
  const labels: Record<Layer, string> = { ...label, rail: rail(railNames) }
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
          {labels[layer]}
        </label>
      ))}
    </fieldset>
  )
}
