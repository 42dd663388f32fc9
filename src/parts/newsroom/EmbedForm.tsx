import { type ReactNode, useId, useState } from 'react'
import { withLayer } from '../../address/layers.ts'
import { LANGUAGES, LAYERS, type Layer } from '../../address/view.ts'
import type { EmbeddingWords } from '../../i18n/en/seldom.ts'
import { longDay, longMoment } from '../../i18n/format.ts'
import { languageName } from '../../i18n/languages.ts'
import { pairOf } from '../../i18n/words/crossing.ts'
import { useSite } from '../../site/site.ts'
import { CopyButton } from '../share/CopyButton.tsx'
import {
  EMBED_DAYS,
  type EmbedDay,
  type EmbedOptions,
  embedAddress,
  embedCode,
  frameHeight,
  HEIGHT,
  optionsOf,
} from './embed-code.ts'

/** Makes the code that shows the map on another site. Its choices are kept nowhere else. */
export function EmbedForm({ text }: { text: EmbeddingWords }) {
  const site = useSite()
  const { register } = site
  const [chosen, setChosen] = useState<Partial<EmbedOptions>>({})
  const [height, setHeight] = useState(String(HEIGHT.usual))
  const options = { ...optionsOf(site), ...chosen }
  const choose = (change: Partial<EmbedOptions>) => setChosen((before) => ({ ...before, ...change }))
  const src = new URL(embedAddress(options, site), window.location.href).href
  const own = register.crossings.find(({ id }) => id === options.crossing)
  const title = own ? `${text.frameTitle}, ${pairOf(own)}` : text.frameTitle
  const code = embedCode({ src, title, height: frameHeight(height) })
  return (
    <div className="embed-form">
      <iframe className="embed-preview" src={src} title={title} loading="lazy" />
      <Field label={text.crossing}>
        {(id) => (
          <select
            id={id}
            value={options.crossing ?? ''}
            onChange={({ target }) => choose({ crossing: target.value || null })}
          >
            <option value="">{text.whole}</option>
            {register.crossings.map((crossing) => (
              <option key={crossing.id} value={crossing.id}>
                {pairOf(crossing)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <EmbedDayChoice text={text} day={options.day} choose={choose} />
      <EmbedLayersChoice legend={text.layers} layers={options.layers} choose={choose} />
      <Field label={text.language}>
        {(id) => (
          <select
            id={id}
            value={options.language}
            onChange={({ target }) =>
              choose({ language: LANGUAGES.find((each) => each === target.value) ?? options.language })
            }
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageName(language, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.height}>
        {(id) => (
          <input
            id={id}
            type="number"
            min={HEIGHT.least}
            max={HEIGHT.most}
            step={10}
            value={height}
            onChange={({ target }) => setHeight(target.value)}
            onBlur={() => setHeight(String(frameHeight(height)))}
          />
        )}
      </Field>
      <Field label={text.code}>
        {(id) => (
          <textarea id={id} readOnly rows={6} value={code} onFocus={({ target }) => target.select()} />
        )}
      </Field>
      <p className="embed-actions">
        <CopyButton text={() => code} label={text.copy} byHand={text.copyByHand} />
        <a href={src} target="_blank" rel="noopener">
          {text.preview}
        </a>
      </p>
    </div>
  )
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <p className="embed-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </p>
  )
}

interface Props {
  text: EmbeddingWords
  day: EmbedDay
  choose: (change: { day: EmbedDay }) => void
}

/** Which day an embedded map speaks of. */
function EmbedDayChoice({ text, day, choose }: Props) {
  const { register, view, moment } = useSite()
  const { opensOn, endsOn } = register.record
  const name = useId()
  const labels: Record<EmbedDay, string> = {
    kept: text.kept(longMoment(moment, view.language)),
    latest: text.latest(longDay(endsOn, view.language)),
    opening: text.opening(longDay(opensOn, view.language)),
  }
  return (
    <fieldset className="embed-choices">
      <legend>{text.day}</legend>
      {EMBED_DAYS.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === day} onChange={() => choose({ day: each })} />
          <span>{labels[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface EmbedLayersChoiceProps {
  legend: string
  layers: ReadonlySet<Layer>
  choose: (change: { layers: ReadonlySet<Layer> }) => void
}

/** What an embedded map shows. */
function EmbedLayersChoice({ legend, layers, choose }: EmbedLayersChoiceProps) {
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
