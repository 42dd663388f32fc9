import type { Status } from '../../../geodata/schema/decision.ts'
import type { When } from '../dates.ts'
import { inSentence, words } from './grammar.ts'

/** How many crossings of the border were closed, and which: those of the smaller group, if there are two. */
interface BorderThen {
  when: When
  closed: number
  total: number
  named: { status: Status; names: readonly string[] } | null
}

/** What can be quoted and cited of a view, and what newsrooms can take from it. */
export const quotation = {
  title: 'For newsrooms: what is on screen',
  titleOfPage: 'How to cite this page',
  border({ when, closed, total, named }: BorderThen): string {
    const count = named ? `${words.number(closed)} of the` : 'all'
    const what = `${count} ${words.number(total)} road crossings on the Finland–Russia border`
    const state = `${closed === 1 ? 'was' : 'were'} ${closed === 0 ? 'open' : 'closed'}`
    const which = named && `${named.status === 'closed' ? ':' : '; open:'} ${words.list(named.names)}`
    return `On ${inSentence(when)}, ${what} ${state}${which ?? ''}.`
  },
  crossing: (when: When, name: string, status: Status) =>
    `On ${inSentence(when)}, the road crossing ${name} on the Finland–Russia border was ${status}.`,
  /** `since`: "since 15 December 2023 at 20:00". */
  allSince: (total: number, status: Status, since: string, confirmed: string) =>
    `All ${words.number(total)} have been ${status} ${since}; last confirmed on ${confirmed}.`,
  oneSince: (status: Status, since: string, confirmed: string) =>
    `It has been ${status} ${since}; last confirmed on ${confirmed}.`,
  source: 'Source: Itäraja.',
  /** `pair`: the names of a crossing, which the situation is of; null for the whole border. */
  citation: (pair: string | null, when: When, confirmed: string) =>
    `Itäraja: the Finland–Russia border and its eight road crossings. ${pair ? `${pair}; situation` : 'Situation'} on ${inSentence(when)}; record last confirmed ${confirmed}.`,
  accessed: (day: string | null) => `accessed ${day ?? '[date]'}`,
  byHand: 'Copy this text:',
  part: {
    sentence: 'Copy sentence',
    citation: 'Copy citation',
    link: 'Copy link',
    picture: 'Picture',
    rows: 'CSV rows',
    embed: 'Embed',
    code: 'QR code',
  },
}
