import { formatAddress } from '../../address/format.ts'
import { ALL_LAYERS, type Language, type Page } from '../../address/view.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import type { Moment } from '../../model/helsinki.ts'
import type { Register } from '../../model/register.ts'
import type { Site } from '../../site/site.ts'
import { addressRulesOf, siteAt } from '../../site/site-at.ts'

/** The site at a page and a moment, as pictures show it: with all layers, at the address that a reader would have. */
export function siteOn(register: Register, page: Page, moment: Moment, language: Language): Site {
  const rules = addressRulesOf(register, '/')
  const view = {
    language,
    page,
    moment,
    crossing: null,
    near: null,
    layers: ALL_LAYERS,
    map: null,
    anchor: null,
    other: [],
  }
  const { pathname, search, hash } = new URL(formatAddress(view, rules), 'http://localhost')
  return siteAt(register, rules, { pathname, search, hash }, dictionaryOf(language))
}
