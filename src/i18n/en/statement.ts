import type { Status } from '../../../geodata/schema/decision.ts'
import type { When } from '../dates.ts'
import type { Parts } from '../parts.ts'
import { inSentence, words } from './grammar.ts'

/**
 * The two statements: what held at a moment, and the latest record. Sentences come in parts where some of their
 * words name a source.
 */
export const statement = {
  anotherDay: 'Another day',
  latest: 'Latest record',
  latestShort: 'Latest',
  label: { shown: 'Shown on the map', show: 'Show on the map' },
  labelShort: { shown: 'On the map', show: 'Show' },
  labelBrief: { shown: 'Shown', show: 'Show' },
  firstDecision: (when: When) =>
    `The first decision to close some of them comes into force ${inSentence(when)}.`,
  /** "Salla and Vartius closed 18 Nov, 00:00"; on the day itself "… at 00:00"; null: as those just named. */
  changed: (names: readonly string[], status: Status | null, when: When) =>
    [
      words.list(names),
      status && (status === 'open' ? 'opened' : 'closed'),
      when.date ? inSentence(when) : `at ${inSentence(when)}`,
    ]
      .filter(Boolean)
      .join(' '),
  /** All of them, at a time of a day that has just been named. */
  changedAt: (status: Status, when: When) =>
    `${status === 'open' ? 'Opened' : 'Closed'} at ${inSentence(when)}`,
  closedSince: (when: When) => `Closed since ${inSentence(when)}`,
  /** "the decision of 14 Dec 2023", "SM/2023/4": as what does something, and as what something is done by. */
  decision: <Link>(reference: string | null, date: string, link: (text: string) => Link): Parts<Link> =>
    reference ? [link(reference)] : ['the ', link(`decision of ${date}`)],
  by: <Link>(reference: string | null, date: string, link: (text: string) => Link): Parts<Link> =>
    reference ? ['by ', link(reference)] : ['by the ', link(`decision of ${date}`)],
  because: <Link>(what: string, by: Parts<Link>, rest: Parts<Link>): Parts<Link> => [
    `${what}, `,
    ...by,
    ...rest,
    '.',
  ],
  extended: (until: string | null) => `; extended ${until ? `to ${until}` : 'until further notice'} `,
  upheld: '; upheld ',
  leaves: <Link>(since: string, decision: Parts<Link>, status: Status): Parts<Link> => [
    `${since}; `,
    ...decision,
    ` leaves it ${status}.`,
  ],
  onlyAt: (names: readonly string[]) =>
    `Applications for international protection only at ${words.list(names)}.`,
  onlyThere: 'Applications for international protection only there.',
  accepted: 'Applications for international protection accepted here.',
  confirmed: <Link>(day: Link): Parts<Link> => ['Last confirmed ', day, '.'],
  searched: (day: string) => `Searched up to ${day}: nothing newer found.`,
  confirmedAndSearched: <Link>(day: Link, searched: string): Parts<Link> => [
    'Latest record: last confirmed ',
    day,
    `, searched up to ${searched}: nothing newer found.`,
  ],
  age: (days: number) =>
    days === 0 ? 'Confirmed today.' : `Confirmed ${days} ${days === 1 ? 'day' : 'days'} before today.`,
  /** Where the article is the day's name: who published it, and where its claims are checked. */
  article: <Link>(publisher: Link, claims: (text: string) => Link): Parts<Link> => [
    'The article: ',
    publisher,
    '; ',
    claims('its claims, checked'),
    '.',
  ],
}
