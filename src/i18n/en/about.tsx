import type { ReactNode } from 'react'
import type { FenceKnown } from '../../model/fence-extent.ts'
import type { When } from '../dates.ts'
import { inSentence } from './grammar.ts'

interface Counts {
  all: number
  primary: number
  press: number
  reference: number
}

/** The words of the page about the site: first what it found out, then how it works and on what terms it may be used. */
export const about = {
  title: 'About this map',
  headTitle: 'The article, checked; the fence, the border, the method · Itäraja',
  description: (latest: string) =>
    `Claims of an article of November 2023 checked against the sources; the border fence and the border in figures; method, licences, how to cite and to correct. ${latest}`,
  lead: 'What the sources say of the article that this map starts from, of the fence and of the border; then how the map is made, on what terms it can be used, and how to correct it.',
  contents: 'Contents',
  article: {
    title: 'The article, checked',
    intro: (link: ReactNode, published: string) => (
      <>
        The map starts from an article of {published}: {link}.
      </>
    ),
    own: (claims: string) =>
      `It makes ${claims} claims. Each stands here in our own words, with who made it and what the sources say of it.`,
    claim: (index: number) => `Claim ${index}`,
    saidBy: 'Said by',
    verdict: 'Verdict',
    evidence: 'Evidence',
    sources: 'Sources',
  },
  fence: {
    title: 'The fence',
    plan: 'Plan',
    stages: 'Stages',
    stage: (name: string, km: string) => `${name}: ${km} km`,
    southEast: 'South-East Finland',
    southEastShare: (km: string) => `${km} km of the plan.`,
    southEastProgress: (km: string, when: string) => `${when}: ${km} km reported as built.`,
    height: 'Height',
    cost: 'Cost',
    million: (amount: string) => `€${amount} million.`,
    completion: 'Planned completion',
    about: (km: string) => `about ${km}`,
    progress: 'Kilometres reported as built',
    summary: (first: string, last: string, planned: string) =>
      `Chart: from ${first} to ${last}, of ${planned} planned. The table below has every figure.`,
    caption: (planned: string, sources: ReactNode) => (
      <>
        Of {planned} planned ({sources}). A hollow bar is a figure known only approximately. Between the
        figures nothing is known.
      </>
    ),
    planned: (km: string) => `Planned: ${km}`,
    km: (figure: string) => `${figure} km`,
    date: 'Date',
    kilometres: 'km',
    source: 'Source',
    barcode: {
      title: (length: string) => `The fence along ${length}`,
      latest: 'The latest record, whichever date is shown',
      where: 'Where: on the line, to scale',
      howMuch: (planned: string) => `How much: about ${planned} planned, at the same scale`,
      published: (built: string, building: string, rest: string) =>
        `${built} built and ${building} under construction: place and length published; about ${rest}: not both.`,
      reported: (km: string, when: string, note: string | null) =>
        `${km} reported as built by ${when}${note ? ` (${note})` : ''}, not tied to places in this record.`,
      sources: 'Sources of plan and report:',
      kind: {
        planned: 'planned (ends approximate)',
        'under construction': 'under construction (ends approximate)',
        built: 'built (ends approximate)',
        length: 'length known, ends not published',
        nothing: 'length not published',
      } satisfies Record<FenceKnown, string>,
    },
    byCrossing: 'The fence at each crossing',
    extents:
      'The latest state that was found. Most extents are not published: there the map shows a mark of fixed size at the crossing, not a measured line.',
    since: (state: string, from: When | null) => (from ? `${state} since ${inSentence(from)}` : state),
    length: (km: string) => `Length: about ${km} km.`,
    extent: 'Extent:',
  },
  border: {
    title: 'The border',
    official: 'Official length',
    lengths: ({ official, land, sea }: { official: string; land: string; sea: string }) =>
      `${official} km: ${land} km on land and ${sea} km at sea.`,
    drawn: 'On this map',
    drawnLength: (length: string) =>
      `${length}, measured along the line that is drawn. Border kilometres count along it from the north.`,
    northEnd: 'North end',
    southEnd: 'South end on land',
    zone: 'Border zone in Finland',
    agreement: 'Agreement on cross-border cooperation',
    agreementDates: (dates: { signed: When; place: string; note: When; ended: When }) =>
      `Signed in ${dates.place} on ${inSentence(dates.signed)}. Russia gave notice of its termination on ${inSentence(dates.note)}; it ended on ${inSentence(dates.ended)}.`,
    neighbours: 'Neighbours’ crossings with Russia',
  },
  method: {
    title: 'Method and limits',
    status: 'Status',
    statusText: (link: (text: string) => ReactNode) => (
      <>
        A crossing is open or closed only because a {link('decision')} says so, from the hour it names. Before
        the first decision all eight count as open. Reports about queues, traffic or intentions change no
        status. “Open” means open in its usual hours and for whom the rules of the day admit.
      </>
    ),
    time: 'Days and hours',
    timeText:
      'All times are those of Helsinki. A day without an hour means the end of that day: what held at its last minute. An inferred day is one that no source states but that follows from another decision; it says so.',
    confirmed: 'Last confirmed',
    searched: (day: string) => `Nothing later was found about the road crossings, in a search up to ${day}.`,
    confirmedText: (day: ReactNode, what: string, notes: string) => (
      <>
        The newest day for which a source says how the road crossings are: {day}. {what} {notes} Of later days
        the map claims nothing; it only says how long ago that was.
      </>
    ),
    unknown: 'Not known',
    unknownText:
      'What was not found is called “not known” and is neither guessed nor drawn. “Due by” is not “built”: where the completion of a stretch of fence was not found, its last known state stays. Most extents of the fence are not published.',
    sources: 'Sources',
    sourcesText: ({ all, primary, press, reference }: Counts) =>
      `${all} sources: ${primary} primary ones, of the authorities themselves, ${press} of the press, ${reference} reference works, and the article. Where an authority and others say the same, the authority is named first. Some pages were read through mirrors or translations, or quote another medium; the publisher’s name says so.`,
  },
  licences: {
    title: 'Licences',
    code: 'Code',
    codeText: 'MIT, in the project’s repository.',
    facts: 'Facts',
    factsText: (licence: ReactNode) => (
      <>
        {licence}. Attribute them to Itäraja, with the source that the entry names. Facts as such belong to
        nobody; the licence is for their selection and wording.
      </>
    ),
    geometry: 'Border and base map',
    geometryText: (licence: ReactNode, osm: ReactNode) => (
      <>
        © {osm} contributors, {licence}. So are the positions of the crossings and the lines of the fence.
      </>
    ),
    places: 'Names of towns',
    placesText: (licence: ReactNode, geonames: ReactNode) => (
      <>
        © {geonames}, {licence}; a choice of towns, with few of their fields.
      </>
    ),
  },
  cite: {
    title: 'How to cite',
    intro:
      'Name the day you speak of and the day you read it: the address of each view says the first, you add the second.',
    decision:
      'To cite one decision, use the address of its entry among the decisions, and its own number or date.',
  },
  correct: {
    title: 'How to correct',
    text: [
      'Open an issue in the project’s repository. Say which sentence or mark is wrong, what would be right, and where that can be read.',
      'A source is a public page with a publisher and an address. The authority itself counts most: the Government, the Border Guard, Customs, Parliament. Press counts when it names whom it quotes. An encyclopedia serves for names, lengths and history, not for a status. A status changes only with a decision.',
    ],
  },
  privacy: {
    title: 'Privacy',
    text: 'This site stores nothing about you: no cookies, no accounts, no counting of visits. Pages, maps and fonts come from the site itself; it asks another host for something only if you choose the detailed base map, whose pictures come from the host named beside the choice. If you ask for the crossing nearest to you, your browser tells the page where you are; the page neither keeps nor sends it. Links to sources lead to other sites, which have their own rules.',
  },
  accessibility: {
    title: 'Accessibility',
    text: 'The site aims at WCAG 2.2, level AA. Every status is told by a word and a shape, never by colour alone; the table says all that the map shows; everything works with the keyboard, and each page can be read without scripts. If something stands in your way, open an issue in the project’s repository.',
    tested:
      'Each change is tested by machine, in Chromium: axe with all its rules on every kind of page, light, dark and narrow; the way through the pages by keyboard, and what a screen reader is given; the visible focus; the size of what is to be hit; text at 200 % and with wider spacing; a width of 320 pixels; forced colours. Opening a crossing by key, its page, the layers and the way back are tested in Firefox too. People who use a screen reader, a magnifier or voice control have not tested it yet.',
  },
}

/** The words of the open data, on the same page. */
export const openData = {
  title: 'Open data',
  intro:
    'What this site knows of the crossings, the decisions, the border line and the fence at the crossings can be taken and used again. The files are made of the same data as the pages, each time the site is built, and every fact in them names its sources.',
  files: {
    crossings:
      'The eight road crossings: names, roads, position, traffic, and the history of their status. Each is also a file of its own:',
    status:
      'A row a crossing and period: from when to when, the status, whether applications are accepted, the decision and its source. Without an end it is still so at the last word.',
    snapshots: 'The crossings with their status in one period, by the day on which the period starts:',
    border: 'The border line, its part on land and its part at sea.',
    fence:
      'The fence at the crossings, its states with their dates. Where its ends are not published, it is a point at the crossing, not a line.',
    decisions: 'Every decision, in the order in which they were taken, with what it changes.',
    sources: 'Every source, by the id that the other files name.',
    datapackage: 'The list of the files with their licences, columns and checksums, as a Data Package.',
    schema: 'What each file holds, field by field, as JSON Schemas:',
    feed: 'An entry with each decision, as an Atom feed.',
  },
  form: 'GeoJSON follows RFC 7946, the table RFC 4180. Instants carry their offset from UTC, days are those of Helsinki. What is null or empty is not known. Texts are by language, English always.',
  use: (licences: (text: string) => ReactNode, cite: (text: string) => ReactNode) => (
    <>
      Scripts of any other site may load these files (CORS). {licences('The licences')} differ for geometry
      and facts. {cite('Cite')} the files as you cite the pages, with the day of <code>lastConfirmed</code>.
    </>
  ),
}
