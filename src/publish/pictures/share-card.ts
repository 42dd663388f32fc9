import type { Status } from '../../../geodata/schema/decision.ts'
import type { Day } from '../../../geodata/schema/scalars.ts'
import type { Language, Page } from '../../address/view.ts'
import { recordScale } from '../../drawing/time-scale.ts'
import { shortDate } from '../../i18n/dates.ts'
import type { Texts } from '../../i18n/en/texts.tsx'
import { textsOf } from '../../i18n/texts.ts'
import { showsLatest } from '../../i18n/words/headline.ts'
import { lastConfirmed, reasonsOfLatest, reasonsThen } from '../../i18n/words/share-card.ts'
import { openSpans } from '../../model/open-spans.ts'
import { type Crossing, endOfRecord, type Register } from '../../model/register.ts'
import { type Situation, situationAt, situationOf } from '../../model/situation.ts'
import type { Site } from '../../site/site.ts'
import type { RecordBar } from './record-bar.ts'
import { siteOn } from './site-on.ts'

/** The pages that have a share image: home and each crossing, at the end of a day. */
export interface CardPage {
  page: Extract<Page, { kind: 'home' | 'crossing' }>
  day: Day
}

/** A crossing as a symbol shows it. */
export interface Shown {
  status: Status
  applications: boolean
}

/** One of the two statements of a card. */
export interface CardCell {
  /** Its day, or that it is the latest record. */
  name: string
  /** Whether the map shows it. */
  isOnMap: boolean
  /** The crossing's own, or those of all, north to south. */
  symbols: readonly Shown[]
  words: string
  reasons: string
}

/** The content of a page's share image, before it is laid out. */
export interface ShareCard {
  language: Language
  site: { name: string; tagline: string }
  /** The pair of names, or what the whole border is called with no second name. */
  title: { first: string; second: string | null }
  /** The state then and the latest record, so that an old state never travels alone. */
  cells: readonly [CardCell, CardCell]
  /** What marks the statement that the map shows. */
  onMap: string
  bar: RecordBar
  /** Every crossing on the map, by id. */
  crossings: ReadonlyMap<string, Shown>
  /** Id of the crossing that the card is about. */
  chosen: string | null
}

interface CardSite extends Site {
  texts: Texts
}

/** The content of a page's share image: what the page says at the end of its day. */
export function shareCardOf(register: Register, { page, day }: CardPage, language: Language): ShareCard {
  const site = cardSiteOn(register, { page, day }, language)
  // Beside the latest record stands the day that the map opens on.
  const then = showsLatest(site)
    ? cardSiteOn(register, { page, day: register.record.opensOn }, language)
    : site
  const own = page.kind === 'crossing' ? crossingOf(register, page.id) : null
  const { card } = site.texts
  return {
    language,
    site: { name: site.dictionary.site.name, tagline: card.tagline[page.kind] },
    title: own
      ? { first: own.names.fi, second: own.counterpart.names.ru }
      : { first: card.border, second: null },
    cells: [cellThen(then, own, then === site), cellOfLatest(site, own)],
    onMap: card.onMap,
    bar: barOf(site, own),
    crossings: new Map(site.situation.crossings.map((each) => [each.crossing.id, shown(each)])),
    chosen: own?.id ?? null,
  }
}

function cardSiteOn(register: Register, { page, day }: CardPage, language: Language): CardSite {
  return { ...siteOn(register, page, { day }, language), texts: textsOf(language) }
}

function crossingOf({ crossings }: Register, id: string): Crossing {
  const found = crossings.find((each) => each.id === id)
  if (!found) throw new RangeError(`There is no road crossing "${id}".`)
  return found
}

function cellThen(site: CardSite, own: Crossing | null, isOnMap: boolean): CardCell {
  return {
    name: shortDate(site.moment.day, site.view.language),
    isOnMap,
    ...stateOf(site, site.situation, own),
    reasons: reasonsThen(site, own),
  }
}

function cellOfLatest(site: CardSite, own: Crossing | null): CardCell {
  const latest = situationAt(site.register, endOfRecord(site.register))
  return {
    name: site.dictionary.statement.latest,
    isOnMap: showsLatest(site),
    ...stateOf(site, latest, own),
    reasons: reasonsOfLatest(site, latest, own),
  }
}

function stateOf(
  { dictionary, texts }: CardSite,
  situation: Situation,
  own: Crossing | null,
): Pick<CardCell, 'symbols' | 'words'> {
  if (own) {
    const state = situationOf(situation, own)
    return { symbols: [shown(state)], words: dictionary.status.word[state.status] }
  }
  const { counts, crossings } = situation
  const status = counts.closed === 0 ? 'open' : 'closed'
  return {
    symbols: crossings.map(shown),
    words: texts.card.share(counts[status], crossings.length, status),
  }
}

function barOf(site: CardSite, own: Crossing | null): RecordBar {
  const { register, texts, moment, situation, view } = site
  const { lastConfirmedOn } = register.record
  const day = shortDate(moment.day, view.language)
  return {
    spans: openSpans(register, own ? [own] : register.crossings),
    total: own ? 1 : register.crossings.length,
    moment: {
      day: moment.day,
      words: own ? [day] : [`${day}: ${texts.card.open(situation.counts.open)}`, day],
    },
    confirmed: { day: lastConfirmedOn, words: lastConfirmed(site) },
    scale: recordScale(register),
  }
}

function shown({ status, applications }: Shown): Shown {
  return { status, applications }
}
