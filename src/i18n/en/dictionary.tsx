import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'
import { basemap } from './basemap.ts'
import { crossing } from './crossing.tsx'
import { late } from './late.ts'
import { share } from './share.ts'
import { words } from './words.ts'

/** English: the first dictionary; its shape is that of all. Sentences are functions, so that word order is each language's own. */
export const en = {
  words,
  /** What the page says of an address that it had to repair: loaded where it did, which is seldom. */
  repairs: async () => (await import('./repairs.ts')).repairs,
  nearest: async () => (await import('./nearest.tsx')).nearest,
  basemap,
  late,
  /** Stands in place of a part of the page that has failed. */
  islandFailed: (day: string) => `This part of the page no longer follows what is chosen: it shows ${day}.`,
  site: {
    name: 'Itäraja',
    tagline: 'The Finland–Russia border and its eight road crossings',
    skip: 'Skip to the content',
    navigation: 'Main',
    map: 'Map',
    decisions: 'Decisions',
    about: 'About',
    cite: 'How to cite',
    correct: 'How to correct',
    data: 'Data',
    feed: 'Feed',
    license: 'Code MIT · facts CC BY 4.0 · geometry ODbL 1.0',
  },
  /** The latest record, in parts, so that the day of its confirmation can be a link. */
  latest<Confirmed>(what: string, since: string | null, confirmed: Confirmed): (string | Confirmed)[] {
    return [`Latest record: ${what}${since ? ` since ${since}` : ''}; last confirmed `, confirmed, '.']
  },
  home: {
    headline: ({ date, closed, total }: { date: string; closed: number; total: number }) =>
      `${date}: ${words.share(closed, total, 'closed')}`,
    headlineLatest: ({ closed, total }: { closed: number; total: number }) =>
      `Latest record: ${words.share(closed, total, 'closed')}`,
    before: (date: string, total: number) =>
      `All ${words.number(total)} crossings are open; the first decision to close some comes into force on ${date}.`,
    confirmedOnly: (confirmed: React.ReactNode) => (
      <>Last confirmed {confirmed}. Nothing later was found about the road crossings.</>
    ),
  },
  decision: {
    /** "decision SM/2023/4", "the decision of 14 December 2023": the part that is a link comes marked. */
    by: (reference: string | null, date: string, link: (text: string) => React.ReactNode) =>
      reference ? <>decision {link(reference)}</> : <>the {link(`decision of ${date}`)}</>,
    of: (date: string) => `of ${date}`,
    changed: (parts: readonly { names: string; status: Status; day: string; time: string }[]) =>
      words.list(
        parts.map(
          ({ names, status, day, time }) =>
            `${names} ${status === 'open' ? 'opened' : 'closed'} on ${day} at ${time}`,
        ),
      ),
    sentence: (changed: string, by: React.ReactNode, extension: React.ReactNode | null) => (
      <>
        {changed} by {by}
        {extension}.
      </>
    ),
    allClosedSince: (since: string, by: React.ReactNode, extension: React.ReactNode | null) => (
      <>
        Closed since {since} by {by}
        {extension}.
      </>
    ),
    extension: (until: string | null, by: React.ReactNode) => (
      <>
        ; extended {until ? `to ${until}` : 'until further notice'} by {by}
      </>
    ),
  },
  applications: {
    onlyAt: (names: string) => `Applications for international protection are accepted only at ${names}.`,
    none: 'No applications at the land border.',
  },
  moment: {
    label: 'The moment shown',
    date: 'Date',
    previous: 'Previous decision',
    next: 'Next decision',
    named: (name: string, date: string) => `${name}, ${date}`,
    latest: 'Latest record',
    endOfDay: (day: string) => `Shown: the end of ${day}, Helsinki time.`,
    atMinute: (when: string) => `Shown: ${when}, Helsinki time.`,
    nothingLater: (day: string) => `After ${day} nothing is confirmed.`,
    play: 'Play through the decisions',
    noDate: (day: string) => `That is no whole date of the calendar: the map still shows ${day}.`,
    playAgain: 'Play again',
    pause: 'Pause',
  },
  insight: {
    longest: (km: string, from: string, to: string) =>
      `Longest stretch without an open crossing: ${km} km, from ${from} to ${to}.`,
    noneOpen: (length: string) => `No crossing is open along the whole ${length} of border.`,
    northEnd: 'the north end',
    southEnd: 'the Gulf of Finland',
    draw: 'Show it on the map',
  },
  matrix: {
    caption: 'Open crossings, period by period',
    northToSouth: 'North to south',
    kilometres: 'Kilometres along the border from its north end',
    extensions: (count: number) =>
      count === 1
        ? 'Extended once without a change'
        : `Extended ${words.number(count)} times without a change`,
    extension: (from: string, until: string | null) =>
      `From ${from} ${until ? `to ${until}` : 'until further notice'}`,
    inferred: 'the day follows from the end of the decision before it',
    before: (date: string) => `Before ${date}`,
    since: (date: string) => `Since ${date}`,
    count: (open: number, total: number) => `${open} of ${total} open`,
    shortCount: (open: number, total: number) => `${open}/${total}`,
    from: (time: string) => `from ${time}`,
    noteApplications: 'Dot in ring: applications for international protection accepted.',
    reopened: (names: readonly string[]) => (names.length === 2 ? 'both' : words.list(names)),
    noteEnd: (range: string, names: string, when: string) => `${range}: ${names} open until ${when}.`,
  },
  status: {
    word: { open: 'Open', closed: 'Closed' } satisfies Record<Status, string>,
    lower: { open: 'open', closed: 'closed' } satisfies Record<Status, string>,
    withApplications: 'open, applications accepted',
    on: (word: string, date: string) => `${word} on ${date}`,
    since: (when: string) => `since ${when}`,
    sinceBefore: (day: string) => `since before ${day}`,
    until: (status: Status, when: string) => `${status === 'open' ? 'closes' : 'opens'} ${when}`,
    noDecision: 'none yet',
    leaves: (decision: React.ReactNode, status: Status) => (
      <>
        {decision} leaves it {status}
      </>
    ),
    upheld: (first: React.ReactNode, latest: React.ReactNode) => (
      <>
        {first}; upheld by {latest}
      </>
    ),
    applicationsHere: 'Applications for international protection are accepted here.',
    noApplicationsHere: 'No applications for international protection here.',
  },
  fence: {
    title: (date: string) => `Fence on ${date}`,
    state: {
      planned: 'Planned',
      'under construction': 'Under construction',
      built: 'Built',
    },
    /** Says what stood there then, not what happened on that day. */
    on: (state: string, date: string) => `On ${date}: ${state.toLowerCase()}`,
    at: (names: ReactNode) => <> at {names}</>,
    since: (date: string) => `since ${date}`,
    about: (km: string) => `about ${km} km`,
    extent: { unknown: 'extent not published', approximate: 'extent approximate' },
  },
  layers: {
    title: 'Show on the map',
    legend: 'Legend',
    label: {
      open: 'Open',
      closed: 'Closed',
      border: 'Border line',
      'fence-planned': 'Fence planned',
      'fence-construction': 'Fence under construction',
      'fence-built': 'Fence built',
      rail: (name: string) => `Rail crossing ${name}`,
    },
    applications: 'Applications accepted',
    road: 'Road, schematic',
    fenceNote:
      'A fence whose ends are not published is drawn around its crossing; how far it reaches is not known.',
    sources: 'Sources',
    from: { decisions: 'decisions', fence: 'fence', border: 'border' },
  },
  map: {
    region: 'Map of the border',
    instructions: 'Arrow keys move the map, plus and minus zoom; Tab goes from crossing to crossing.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show the whole border',
    fit: 'Show the surroundings of the crossing',
    twoFingers: 'Two fingers move the map',
    inset: 'South-east, enlarged',
    rail: (name: string) => `${name}, rail`,
    marker: (name: string, status: string) => `${name}, ${status}`,
    failed: 'The interactive map could not be loaded; the drawn map and the table stay.',
    sheetFailed: 'Part of the base map could not be loaded; crossings and border are complete.',
    retry: 'Try again',
    contributors: ' contributors (ODbL)',
    places: 'places © ',
    placesLicence: ' (CC BY 4.0)',
  },
  popup: {
    close: 'Close',
    decision: 'Decision',
    applications: 'Applications',
    accepted: 'accepted here',
    notAccepted: 'not accepted here',
    fence: 'Fence',
    road: 'Road',
    openPage: 'Open page',
  },
  share,
  crossing,
}

export type Dictionary = typeof en
