import { type ReactNode, useId, useState } from 'react'
import { LANGUAGES } from '../address/view.ts'
import type { EmbeddingWords } from '../i18n/en/seldom.ts'
import { languageName } from '../i18n/language-name.ts'
import { pairOf } from '../i18n/words/crossing.ts'
import { useSite } from '../site/site.ts'
import { CopyButton } from './CopyButton.tsx'
import { EmbedDayChoice } from './EmbedDayChoice.tsx'
import { EmbedLayersChoice } from './EmbedLayersChoice.tsx'
import { type EmbedOptions, embedAddress, embedCode, frameHeight, HEIGHT, optionsOf } from './embed-code.ts'

/** Makes the code that shows the map on another site. What is chosen here is kept nowhere else. */
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
