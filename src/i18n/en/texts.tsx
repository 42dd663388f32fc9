import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'
import type { Source } from '../../../geodata/schema/source.ts'
import type { When } from '../dates.ts'
import { languageName } from '../languages.ts'
import { lowerFirst, upperFirst } from '../lists.ts'
import { about, openData } from './about.tsx'
import { inSentence, words } from './grammar.ts'

/** The words of the page of decisions. */
const decisions = {
  title: 'Decisions and events',
  headTitle: 'Every decision on the eight crossings, with its sources · Itäraja',
  description: (latest: string) =>
    `Every decision of the Finnish Government on the eight road crossings to Russia, and other dated events, in order of date and each with its sources. ${latest}`,
  lead: (decisions: number, events: number) =>
    `${upperFirst(count(decisions, 'decision'))} of the Finnish Government on the eight road crossings and ${count(events, 'other dated event')}, oldest first. A decision stands at the day from which it applies. Days and hours are those of Helsinki.`,
  reach: (confirmed: ReactNode) => (
    <>The record was last confirmed on {confirmed}; nothing later was found about the road crossings.</>
  ),
  fence: (link: (text: string) => ReactNode) => (
    <>What is known of the fence, with its dates, is on {link('About')}.</>
  ),
  years: 'Years',
  legend: 'Key',
  decisionMark: 'Decision',
  eventMark: 'Other event, changes no status',
  applicationsMark: 'Open, applications for international protection accepted',
  decision: (reference: string | null, adopted: string) =>
    reference ? `Decision ${reference}` : `Decision of ${adopted}`,
  event: 'Event',
  article: ({ title, publisher }: { title: ReactNode; publisher: string }) => (
    <>
      The article that this map starts from is published: “{title}” ({publisher}).
    </>
  ),
  checked: 'What it says, checked',
  inferredDay: 'inferred day',
  from: (time: string) => `from ${time}`,
  adopted: 'Adopted',
  effect: 'Effect',
  changed: (status: Status, when: When) => `${status} from ${inSentence(when)}`,
  noEffects: (until: string | null) =>
    until
      ? `Changes no status; extends the closure, as announced, to ${until}.`
      : 'Changes no status; extends the closure until further notice.',
  applications: 'Applications',
  accepted: (names: ReactNode) => <>Accepted at {names}.</>,
  acceptedNowhere: 'At no road crossing.',
  end: 'Announced end',
  untilFurtherNotice: 'Until further notice',
  overtaken: (name: ReactNode, from: When, until: string | null) => (
    <>
      Before that day came {name}, in force from {inSentence(from)} and announced{' '}
      {until ? `until ${until}` : 'until further notice'}.
    </>
  ),
  followed: (name: ReactNode, from: When) => (
    <>
      Followed by {name}, in force from {inSentence(from)}.
    </>
  ),
  newest: 'No later decision was found.',
  named: (reference: string | null, adopted: string) =>
    reference ? `decision ${reference}` : `the decision of ${adopted}`,
  note: 'Note',
  sources: 'Sources',
  showMap: 'Show the map at this moment',
  afterRecord: 'After the record of the road crossings ends: the map does not show this day.',
  citation: (confirmed: string) =>
    `Itäraja: decisions and events on the Finland–Russia border; record last confirmed ${confirmed}.`,
}

function count(number: number, noun: string): string {
  return `${words.number(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** The words of the feed of decisions; its entries use those of the page of decisions. */
const feed = {
  title: 'Itäraja: decisions on the Finland–Russia border',
  subtitle:
    'Every decision of the Finnish Government on the eight road crossings, newest first, each with its sources.',
  entry: ({ name, from, changes }: { name: string; from: string; changes: readonly Change[] }) =>
    `${name}, in force from ${from}: ${changes.map(change).join('; ') || 'no status changes'}`,
}

/** Crossings that a decision opens, or closes. */
interface Change {
  names: string
  status: Status
}

function change({ names, status }: Change): string {
  return `${names} ${status}`
}

/** How a source is described where it is listed. */
const sources = {
  kind: {
    primary: 'primary',
    press: 'press',
    reference: 'reference work',
    article: 'the article',
  } satisfies Record<Source['kind'], string>,
  undated: 'no date',
  /** Says which language a page is in; nothing if it is the reader's own. */
  inLanguage: (lang: string) => (lang === 'en' ? null : `in ${languageName(lang, 'en')}`),
}

/** What the heads of pages say. */
const heads = {
  home: 'Itäraja: the Finland–Russia border, crossing by crossing',
  crossing: ({ pair, state, latest }: { pair: string; state: string; latest: string }) =>
    `${pair}, a crossing of the Finland–Russia border: ${lowerFirst(state)}. ${latest}`,
}

/** The words of share images: as few as say it, since a preview is small. */
const card = {
  /** Beside the name of the site, on the card of a crossing and on that of the whole border. */
  tagline: {
    crossing: 'The Finland–Russia border and its crossings',
    home: 'Eight road crossings, day by day',
  },
  border: 'The Finland–Russia border',
  onMap: 'on the map',
  share: (count: number, total: number, status: Status) =>
    count === total ? `All ${total} ${status}` : `${count} of ${total} ${status}`,
  open: (count: number) => `${count} open`,
  since: (from: When) => `since ${inSentence(from)}`,
  sinceBefore: (day: When) => `since before ${inSentence(day)}`,
  sinceBeforeUntil: (day: When, to: When) => `since before ${inSentence(day)} and until ${inSentence(to)}`,
  until: (to: When) => `until ${inSentence(to)}`,
  between: (from: When, to: When) => `from ${inSentence(from)} to ${inSentence(to)}`,
  /** Less than some days; `sameDay`: the first is the day shown. */
  hours: (from: When, to: When, { count, sameDay }: { count: number; sameDay: boolean }) =>
    `from ${from.time} ${sameDay ? 'that day' : onDay(from)} to ${to.time} ${onDay(to)}, ${count} hours`,
  applicationsHere: 'applications accepted here',
  applicationsAt: (names: readonly string[]) => `applications only at ${words.list(names)}`,
  lastConfirmed: (day: When) => `last confirmed ${inSentence(day)}`,
}

function onDay(when: When): string {
  return `on ${inSentence({ ...when, time: undefined })}`
}

/** Words of the page of a crossing that no address changes. */
const crossingFacts = {
  traffic: 'Crossings per year',
  trafficUnit: 'Number of border crossings.',
  noFigureAfter: (year: string) => `No figure for a whole year was found after ${year}.`,
  noFigures: 'Not known: no figure was found.',
  figuresAsTable: 'Figures as a table',
  period: 'Period',
  number: 'Crossings',
  about: (figure: string) => `about ${figure}`,
  figure: (period: string, figure: string, note: string | null) =>
    `${period}: ${figure}.${note ? ` ${note}.` : ''}`,

  facts: 'The crossing',
  opened: 'Opened',
  roads: 'Roads',
  bothRoads: (finland: string, russia: string) => `Finland: ${finland} · Russia: ${russia}`,
  counterpart: 'Russian side',
  hours: 'Hours before closure',
  onFoot: 'On foot, bicycle',
}

/** What the files of data are called in links. */
const dataFiles = {
  title: 'Download',
  crossing: 'This crossing, GeoJSON',
  crossings: 'Crossings, GeoJSON',
  status: 'History of all crossings, CSV',
  all: 'All data',
}

/** What only the build needs: words of pages without scripts, of all pages' heads, and of what no address changes. */
/** The figures that are true to time. */
const time = {
  title: 'True to time',
  lead: (total: number) => `How many of the ${words.number(total)} are open, on an even scale of days`,
  history: 'History, true to time',
  searched: (day: string) => `searched to ${day}`,
  hours: (count: number) => `${count} ${count === 1 ? 'hour' : 'hours'}`,
  from: (when: When) => `Closed from ${inSentence(when)}`,
  forDays: (days: number) => `: ${days} ${days === 1 ? 'day' : 'days'}`,
  countFrom: (open: number, when: When) => `${open} from ${inSentence(when)}`,
  stateFrom: (status: Status, when: When) => `${status} from ${inSentence(when)}`,
  /** `name` is null where it is about all. */
  sentence: (
    { name, total }: { name: string | null; total: number },
    steps: readonly string[],
    confirmed: When,
    searched: When,
  ) =>
    `${name ?? `How many of the ${words.number(total)} are open`}: ${steps.join('; ')}; last confirmed ${inSentence(confirmed)}, searched up to ${inSentence(searched)}.`,
  reopened: (days: string, names: readonly string[], hours: readonly number[]) =>
    `${days}: ${words.list(names)} open, for ${words.list(hours.map(String))} hours`,
  reopenedBriefly: (days: string, count: number, hours: number) =>
    `${days}: ${words.number(count)} open, ${hours} hours`,
  /** `share`: "one of eight open"; null where none is. */
  since: (share: string | null, when: When) => `${share ?? 'None open'} since ${inSentence(when)}`,
  toConfirmation: (days: number) => `: ${days} ${days === 1 ? 'day' : 'days'} to the last confirmation`,
}

export const texts = {
  decisions,
  about,
  openData,
  sources,
  feed,
  heads,
  card,
  crossingFacts,
  time,
  dataFiles,
}

export type Texts = typeof texts
