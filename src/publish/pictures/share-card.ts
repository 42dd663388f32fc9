import type { Status } from '../../../geodata/schema/decision.ts'
import { writePath } from '../../address/path.ts'
import type { Language, Page } from '../../address/view.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { upperFirst } from '../../i18n/lists.ts'
import { latestOf, sincePhrase, statusSentence, untilPhrase } from '../../i18n/words/crossing.ts'
import { headline, latestRecord, latestSentence } from '../../i18n/words/headline.ts'
import { headOf } from '../../i18n/words/period-heads.ts'
import type { Moment } from '../../model/helsinki.ts'
import { isWithin, settledAt } from '../../model/periods.ts'
import type { Crossing, Register } from '../../model/register.ts'
import { situationAt, situationOf } from '../../model/situation.ts'
import type { Site } from '../../site/site.ts'
import { addressRulesOf, siteAt } from '../../site/site-at.ts'

/** The pages that have a share image. */
export type CardPage = Extract<Page, { kind: 'home' | 'crossing' }>

/** A crossing as a symbol shows it. */
export interface Shown {
  status: Status
  applications: boolean
}

/** The content of a page's share image, before it is laid out. */
export interface ShareCard {
  site: { name: string; tagline: string }
  /** The pair of names, or the headline of the whole border with no second name. */
  title: { first: string; second: string | null }
  /** The symbols with their words: the crossing's own, or both with their counts. */
  states: readonly (Shown & { words: string })[]
  /** The day it shows. */
  moment: Moment
  /** More about that day. */
  sentence: string
  /** The latest record, so that an old state never travels alone. */
  latest: string
  /** Period by period: the crossing's state, or how many are open. */
  periods: readonly { head: string; isShown: boolean; state: Shown | null; count: string }[]
  /** Every crossing on the map, by id. */
  crossings: ReadonlyMap<string, Shown>
  /** Id of the crossing that the card is about. */
  chosen: string | null
}

/** The content of a page's share image: what the page says at the moment that the map opens on. */
export function shareCardOf(register: Register, page: CardPage, language: Language): ShareCard {
  const rules = addressRulesOf(register, '/')
  const address = { pathname: writePath(language, page, '/'), search: '', hash: '' }
  const site = siteAt(register, rules, address, dictionaryOf(language))
  const own = page.kind === 'crossing' ? register.crossings.find(({ id }) => id === page.id) : undefined
  const { name, tagline } = site.dictionary.site
  return {
    site: { name, tagline },
    ...(own ? wordsOf(site, own) : wordsOfAll(site)),
    moment: site.moment,
    periods: periodsOf(site, own),
    crossings: new Map(site.situation.crossings.map((each) => [each.crossing.id, shown(each)])),
    chosen: own?.id ?? null,
  }
}

type Words = Pick<ShareCard, 'title' | 'states' | 'sentence' | 'latest'>

function wordsOf(site: Site, crossing: Crossing): Words {
  const state = situationOf(site.situation, crossing)
  const when = [sincePhrase(site, crossing, 'long'), untilPhrase(site, crossing, 'long')]
    .filter(Boolean)
    .join('; ')
  const { applicationsHere } = site.dictionary.status
  return {
    title: { first: crossing.names.fi, second: crossing.counterpart.names.ru },
    states: [{ ...shown(state), words: statusSentence(site, crossing) }],
    sentence: `${sentenceOf(when)}${state.applications ? ` ${applicationsHere}` : ''}`,
    latest: latestSentence(site, latestOf(site, crossing)),
  }
}

function wordsOfAll(site: Site): Words {
  const { dictionary, situation } = site
  const { onlyAt, none } = dictionary.applications
  const accepting = situation.crossings.filter(({ applications }) => applications)
  const names = accepting.map(({ crossing }) => crossing.names.fi)
  return {
    title: { first: headline(site), second: null },
    states: (['open', 'closed'] as const).map((status) => ({
      status,
      applications: false,
      words: `${dictionary.layers.label[status]} ${situation.counts[status]}`,
    })),
    sentence: accepting.length > 0 ? onlyAt(names) : none,
    latest: latestSentence(site, latestRecord(site)),
  }
}

/** As many periods as fit, the latest ones. */
const MOST_PERIODS = 6

function periodsOf(site: Site, own: Crossing | undefined): ShareCard['periods'] {
  return site.register.periods.slice(-MOST_PERIODS).map((period) => {
    const situation = situationAt(site.register, settledAt(period))
    return {
      head: headOf(period, site),
      isShown: isWithin(period, site.at),
      state: own ? shown(situationOf(situation, own)) : null,
      count: site.dictionary.matrix.shortCount(situation.counts.open, situation.crossings.length),
    }
  })
}

function shown({ status, applications }: Shown): Shown {
  return { status, applications }
}

/** With a capital and a full stop: a Russian date has one already. */
function sentenceOf(phrase: string): string {
  const end = phrase.endsWith('.') ? '' : '.'
  return upperFirst(phrase) + end
}
