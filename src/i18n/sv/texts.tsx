import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'
import { type When, written } from '../dates.ts'
import type { Texts } from '../en/texts.tsx'
import { languageName } from '../languages.ts'
import { lowerFirst, upperFirst } from '../lists.ts'
import { about, openData } from './about.tsx'
import { inSentence, STATUS, words } from './grammar.ts'

/** The words of the page of decisions. */
const decisions: Texts['decisions'] = {
  title: 'Beslut och händelser',
  headTitle: 'Alla beslut om de åtta gränsövergångsställena, med källor · Itäraja',
  description: (latest: string) =>
    `Alla beslut av Finlands statsråd om de åtta gränsövergångsställena för vägtrafik vid gränsen mot Ryssland, samt andra daterade händelser, i tidsordning och med källor. ${latest}`,
  lead: (decisions: number, events: number) =>
    `${upperFirst(words.number(decisions))} beslut av statsrådet om de åtta gränsövergångsställena för vägtrafik och ${otherEvents(events)}, de äldsta först. Ett beslut står vid den dag från vilken det gäller. Dagar och klockslag anges i Helsingforstid.`,
  reach: (confirmed: ReactNode) => (
    <>
      Uppgifterna bekräftades senast den {confirmed}; inget senare har hittats om gränsövergångsställena för
      vägtrafik.
    </>
  ),
  fence: (link: (text: string) => ReactNode) => (
    <>Det som är känt om stängslet, med datum, finns på sidan {link('Om kartan')}.</>
  ),
  years: 'År',
  legend: 'Teckenförklaring',
  decisionMark: 'Beslut',
  eventMark: 'Annan händelse, ändrar ingen status',
  applicationsMark: 'Öppet, ansökningar om internationellt skydd tas emot',
  decision: (reference: string | null, adopted: string) =>
    reference ? `Beslut ${reference}` : `Beslut av den ${adopted}`,
  event: 'Händelse',
  article: ({ title, publisher }) => (
    <>
      Artikeln som kartan utgår från publiceras: ”{title}” ({publisher}).
    </>
  ),
  checked: 'Artikelns påståenden, granskade',
  inferredDay: 'härledd dag',
  from: (time: string) => `från kl. ${time}`,
  adopted: 'Fattat',
  effect: 'Verkan',
  changed: (status: Status, when: When) => `${STATUS[status]} från ${inSentence(when)}`,
  noEffects: (until: string | null) =>
    until
      ? `Ändrar ingen status; förlänger stängningen, enligt beslutet till och med den ${until}.`
      : 'Ändrar ingen status; förlänger stängningen tills vidare.',
  applications: 'Ansökningar',
  accepted: (names: ReactNode) => <>Tas emot i {names}.</>,
  acceptedNowhere: 'Tas inte emot vid något gränsövergångsställe för vägtrafik.',
  end: 'Angivet slut',
  untilFurtherNotice: 'Tills vidare',
  overtaken: (name: ReactNode, from: When, until: string | null) => (
    <>
      Före den dagen kom {name}, i kraft från {inSentence(from)} och avsett att gälla{' '}
      {until ? `till och med den ${until}` : 'tills vidare'}.
    </>
  ),
  followed: (name: ReactNode, from: When) => (
    <>
      Följdes av {name}, i kraft från {inSentence(from)}.
    </>
  ),
  newest: 'Inget senare beslut har hittats.',
  named: (reference: string | null, adopted: string) =>
    reference ? `beslut ${reference}` : `beslutet av den ${adopted}`,
  note: 'Anmärkning',
  sources: 'Källor',
  showMap: 'Visa kartan vid denna tidpunkt',
  afterRecord:
    'Efter den tid som uppgifterna om gränsövergångsställena för vägtrafik omfattar: kartan visar inte denna dag.',
  citation: (confirmed: string) =>
    `Itäraja: beslut och händelser vid gränsen mellan Finland och Ryssland; uppgifterna senast bekräftade den ${confirmed}.`,
}

function otherEvents(count: number): string {
  return count === 1 ? 'en annan daterad händelse' : `${words.number(count)} andra daterade händelser`
}

/** The words of the feed of decisions; its entries use those of the page of decisions. */
const feed: Texts['feed'] = {
  title: 'Itäraja: beslut om gränsen mellan Finland och Ryssland',
  subtitle:
    'Alla statsrådets beslut om de åtta gränsövergångsställena på väg, det nyaste först, vart och ett med sina källor.',
  entry: ({ name, from, changes }) =>
    `${name}, i kraft från ${from}: ${changes.map(change).join('; ') || 'läget ändras inte'}`,
}

interface Change {
  names: string
  status: Status
}

function change({ names, status }: Change): string {
  return `${names} ${status === 'open' ? 'öppnas' : 'stängs'}`
}

/** How a source is described where it is listed. */
const sources: Texts['sources'] = {
  kind: {
    primary: 'primärkälla',
    press: 'medier',
    reference: 'uppslagsverk',
    article: 'artikeln',
  },
  undated: 'utan datum',
  inLanguage: (lang: string) => (lang === 'sv' ? null : `på ${languageName(lang, 'sv')}`),
}

/** What the heads of pages say. */
const heads: Texts['heads'] = {
  home: 'Itäraja: gränsen mellan Finland och Ryssland, övergång för övergång',
  crossing: ({ pair, state, latest }) =>
    `${pair}, ett gränsövergångsställe vid gränsen mellan Finland och Ryssland: ${lowerFirst(state)}. ${latest}`,
}

/** The words of share images: short, so without the article of a date. */
const card: Texts['card'] = {
  tagline: {
    crossing: 'Gränsen mellan Finland och Ryssland',
    home: 'Åtta gränsövergångsställen, dag för dag',
  },
  border: 'Finlands gräns mot Ryssland',
  onMap: 'på kartan',
  share: (count, total, status) =>
    count === total ? `Alla ${total} ${STATES[status]}` : `${count} av ${total} ${STATES[status]}`,
  open: (count) => `${count} ${count === 1 ? STATUS.open : STATES.open}`,
  since: (from) => `sedan ${onCard(from)}`,
  sinceBefore: (day) => `sedan före ${onCard(day)}`,
  sinceBeforeUntil: (day, to) => `sedan före ${onCard(day)} och till ${onCard(to)}`,
  until: (to) => `till ${onCard(to)}`,
  between: (from, to) => `från ${onCard(from)} till ${onCard(to)}`,
  hours: (from, to, { count }) => `${onCard(from)}–${onCard(to)}, ${count} timmar`,
  applicationsHere: 'ansökningar tas emot här',
  applicationsAt: (names) => `ansökningar endast i ${words.list(names)}`,
  lastConfirmed: (day) => `senast bekräftat ${onCard(day)}`,
}

function onCard(when: When): string {
  return written(when, 'sv')
}

const STATES: Record<Status, string> = { open: 'öppna', closed: 'stängda' }

/** Words of the page of a crossing that no address changes. */
const crossingFacts: Texts['crossingFacts'] = {
  traffic: 'Gränsövergångar per år',
  trafficUnit: 'Antal gränsövergångar.',
  noFigureAfter: (year) => `Ingen siffra för ett helt år har hittats efter ${year}.`,
  noFigures: 'Inte känt: ingen siffra har hittats.',
  figuresAsTable: 'Siffrorna som tabell',
  period: 'Period',
  number: 'Antal',
  about: (figure) => `cirka ${figure}`,
  figure: (period, figure, note) => `${upperFirst(period)}: ${figure}.${note ? ` ${note}.` : ''}`,

  facts: 'Gränsövergångsstället',
  opened: 'Öppnat',
  roads: 'Vägar',
  bothRoads: (finland, russia) => `Finland: ${finland} · Ryssland: ${russia}`,
  counterpart: 'Ryska sidan',
  hours: 'Öppettider före stängningen',
  onFoot: 'Till fots, med cykel',
}

/** What the files of data are called in links. */
const dataFiles: Texts['dataFiles'] = {
  title: 'Ladda ner',
  crossing: 'Detta gränsövergångsställe, GeoJSON',
  crossings: 'Gränsövergångsställena, GeoJSON',
  status: 'Alla gränsövergångsställens historia, CSV',
  all: 'Alla data',
}

/** What only the build needs: words of pages without scripts, of all pages' heads, and of what no address changes. */
const time: Texts['time'] = {
  title: 'Tiden i rätt skala',
  lead: (total) => `Hur många av de ${words.number(total)} som är öppna, på en jämn skala av dagar`,
  history: 'Historia på jämn tidsskala',
  searched: (day) => `sökt till ${day}`,
  hours: (count) => `${count} ${count === 1 ? 'timme' : 'timmar'}`,
  from: (when) => `Stängt från ${inSentence(when)}`,
  forDays: (days) => `: ${days} ${days === 1 ? 'dag' : 'dagar'}`,
  countFrom: (open, when) => `${open} från ${inSentence(when)}`,
  stateFrom: (status, when) => `${STATUS[status]} från ${inSentence(when)}`,
  sentence: ({ name, total }, steps, confirmed, searched) =>
    `${name ?? `Öppna av de ${words.number(total)}`}: ${steps.join('; ')}; senast bekräftat ${inSentence(confirmed)}, sökt fram till ${inSentence(searched)}.`,
  reopened: (days, names, hours) =>
    `${days}: ${words.list(names)} ${names.length === 1 ? 'öppet' : 'öppna'}, i ${words.list(hours.map(String))} timmar`,
  reopenedBriefly: (days, count, hours) =>
    `${days}: ${words.number(count)} ${count === 1 ? 'öppet' : 'öppna'}, ${hours} timmar`,
  since: (share, when) => `${share ?? 'Inget öppet'} sedan ${inSentence(when)}`,
  toConfirmation: (days) => `: ${days} ${days === 1 ? 'dag' : 'dagar'} till senaste bekräftelsen`,
}

export const texts: Texts = {
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
