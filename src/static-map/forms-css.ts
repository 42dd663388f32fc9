import {
  crossingForms,
  EMBED_FORMS,
  embedCrossingForms,
  type Form,
  HOME_FORMS,
  INSET,
} from '../drawing/forms.ts'
import { insetFrame } from '../drawing/inset-frame.ts'
import { wholeFrameAround } from '../drawing/projection.ts'
import { FENCE_NOTE, KILOMETRES, LABEL, ROAD } from '../drawing/rules.ts'

/** The sizes that names are placed by, for the style sheet that draws them: `--town-size:12.5px`. */
export function sizesCss(): string {
  const sizes = {
    name: LABEL.size,
    'narrow-name': LABEL.narrowSize,
    rail: LABEL.railSize,
    town: LABEL.townSize,
    water: LABEL.waterSize,
    country: LABEL.countrySize,
    kilometre: KILOMETRES.size,
    shield: ROAD.shield.size,
    'fence-note': FENCE_NOTE.size,
  }
  const properties = Object.entries(sizes).map(([name, size]) => `--${name}-size:${size}px`)
  return `:root{${[...properties, `--country-spacing:${LABEL.countrySpacing}em`].join(';')}}`
}

/** The rules that show, of all the forms in a page, the one for its box: the choice that `formFor` makes, in CSS. */
export function formsCss(): string {
  return [
    ...rulesOf(HOME_FORMS),
    ...rulesOf(crossingForms([0, 0])),
    ...rulesOf(EMBED_FORMS, '.embed '),
    ...rulesOf(embedCrossingForms([0, 0]), '.embed '),
  ].join('\n')
}

/** The rules for some forms; `scope` is where alone they hold, as the start of a selector. */
function rulesOf(forms: readonly Form[], scope = ''): string[] {
  const selectorOf = ({ name }: Form) => `${scope}.map-form-${name}`
  const all = forms.map(selectorOf).join()
  const hasInset = forms.some(({ inset }) => inset)
  return forms.map((form, index) => {
    const size =
      index === 0 ? '(min-width:0)' : `(min-width:${form.width}px) and (min-height:${form.height}px)`
    const rules = `${all}{display:none}${selectorOf(form)}{display:block}${hasInset ? insetRules(form, scope) : ''}`
    return `@container map ${size}{${rules}}`
  })
}

/** Whether the inset is shown, and the level line that joins it to its frame on the map. */
function insetRules({ center, zoom, inset }: Form, scope: string): string {
  const [box, connector] = [`${scope}.inset`, `${scope}.inset-connector`]
  if (!inset) return `${box},${connector}{display:none}`
  const { right, top, bottom } = insetFrame(wholeFrameAround(center, zoom))
  const left = `calc(50% + ${right.toFixed(1)}px)`
  const middle = `calc(50% + ${((top + bottom) / 2).toFixed(1)}px)`
  const end = INSET.right + INSET.width
  return `${box}{display:block}${connector}{display:block;left:${left};right:${end}px;top:${middle}}`
}
