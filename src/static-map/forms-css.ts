import {
  crossingForms,
  EMBED_FORMS,
  embedCrossingForms,
  type Form,
  HOME_FORMS,
  INSET,
} from '../drawing/forms.ts'
import { insetFrame } from '../drawing/layout-options.ts'
import { frameAround } from '../drawing/projection.ts'

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
  const { right, top, bottom } = insetFrame(frameAround(center, zoom))
  const left = `calc(50% + ${right.toFixed(1)}px)`
  const middle = `calc(50% + ${((top + bottom) / 2).toFixed(1)}px)`
  const end = INSET.right + INSET.width
  return `${box}{display:block}${connector}{display:block;left:${left};right:${end}px;top:${middle}}`
}
