import fc from 'fast-check'
import { canonicalPosition, REGION, ZOOM } from '../../../src/address/map-position.ts'
import { isOpening, pageAt } from '../../../src/address/parse.ts'
import { parametersOf } from '../../../src/address/query.ts'
import {
  asksNearest,
  choosesCrossing,
  LANGUAGES,
  LAYERS,
  type Page,
  type View,
} from '../../../src/address/view.ts'
import type { Moment } from '../../../src/model/helsinki.ts'
import { addDays, helsinkiClock, helsinkiInstant } from '../../../src/model/helsinki.ts'
import { rules } from './rules.ts'

const id = fc.constantFrom(...rules.crossingIds)

const page = fc.oneof(
  fc.constantFrom<Page>({ kind: 'home' }, { kind: 'decisions' }, { kind: 'about' }),
  id.map((crossing): Page => ({ kind: 'crossing', id: crossing })),
  fc.option(id).map((crossing): Page => ({ kind: 'embed', id: crossing })),
)

const day = fc
  .nat(Math.round((Date.parse(rules.recordTo) - Date.parse(rules.recordFrom)) / 86_400_000))
  .map((days) => addDays(rules.recordFrom, days))

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

const moment = fc
  .oneof(
    day.map((each): Moment => ({ day: each })),
    fc.tuple(day, time).map(([each, clock]): Moment => helsinkiClock(helsinkiInstant(each, clock))),
  )
  .filter((each) => !isOpening(each, rules))

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

const map = fc
  .record({
    zoom: number(ZOOM.min, ZOOM.max),
    lat: number(REGION.south, REGION.north),
    lon: number(REGION.west, REGION.east),
  })
  .map(canonicalPosition)

const text = fc.string({ unit: 'grapheme' })
/** No part of an address is taken for another. */
const isOurs = /(?:crossing|date|layers|near|map)/i
const town = fc.constantFrom('joensuu', 'saint-petersburg', 'no-such-town')
const anchor = text.filter((each) => each !== '' && !isOurs.test(each))

/** Any view of a page that exists, in the one form in which parsing gives it. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    page,
    crossing: fc.option(id),
    near: fc.option(town),
    moment: fc.option(moment),
    layers: fc.subarray([...LAYERS]).map((each) => new Set(each)),
    map: fc.option(map),
    anchor: fc.option(anchor),
    other: fc.array(fc.tuple(fc.oneof(text, fc.constantFrom('__proto__', 'crossing', 'toString')), text)),
  })
  .map((view) => {
    const names: readonly string[] = parametersOf(view.page)
    return {
      ...view,
      ...pageAt(view.moment, view.page, choosesCrossing(view.page) ? view.crossing : null),
      near: asksNearest(view.page) ? view.near : null,
      anchor: view.map === null ? view.anchor : null,
      other: view.other.filter(([name]) => !names.includes(name)),
    }
  })
