import { ownCrossing, type View } from '../../address/view.ts'
import { endOfRecord } from '../../model/register.ts'
import { type Situation, situationAt } from '../../model/situation.ts'
import { longMoment } from '../format.ts'
import { lowerFirst } from '../lists.ts'
import { latestStatusSentence, pairOf, statusSentence } from './crossing.ts'
import type { Facts } from './facts.ts'
import { showsLatest } from './headline.ts'

/** What the title of a page with a map is made from. */
export interface TitleFacts extends Facts {
  view: Pick<View, 'language' | 'page'>
}

/**
 * The title of a page with a map: its crossing or the border, what held at the moment shown, and the latest record,
 * so that an old state never travels alone.
 */
export function mapPageTitle(site: TitleFacts): string {
  const own = site.register.crossings.find(({ id }) => id === ownCrossing(site.view.page))
  const states = own ? [statusSentence(site, own), latestStatusSentence(site, own)] : borderStates(site)
  const subject = own ? `${pairOf(own)}: ` : `${site.dictionary.site.border}, `
  return subject + [...new Set(states)].map(lowerFirst).join(own ? ', ' : '; ')
}

/** The title of its document: an embedded map names the site, which nothing around it does. */
export function mapDocumentTitle(site: TitleFacts): string {
  const title = mapPageTitle(site)
  return site.view.page.kind === 'embed' ? `${site.dictionary.site.name}: ${title}` : title
}

function borderStates(site: TitleFacts): string[] {
  const { register, dictionary, view, moment, situation } = site
  const brief = ({ counts, crossings }: Situation) =>
    dictionary.words.briefShare(counts.closed, crossings.length, 'closed')
  const then = `${longMoment(moment, view.language)}: ${brief(situation)}`
  const latest = `${dictionary.statement.latest}: ${brief(situationAt(register, endOfRecord(register)))}`
  return showsLatest(site) ? [then] : [then, latest]
}
