import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'
import type { FenceState } from '../../../geodata/schema/fence.ts'
import type { Layer } from '../../address/view.ts'
import type { When } from '../dates.ts'
import { lowerFirst } from '../lists.ts'
import { crossing } from './crossing.tsx'
import { inSentence, words } from './grammar.ts'
import { quotation } from './quotation.ts'
import { statement } from './statement.ts'

const STATUS: Record<Status, string> = { open: 'Open', closed: 'Closed' }
const FENCE: Record<FenceState, string> = {
  planned: 'Planned',
  'under construction': 'Under construction',
  built: 'Built',
}

/**
 * English: the first dictionary, whose shape all others have. Sentences are functions, so that each language keeps
 * its word order.
 */
export const en = {
  words,
  /** The question of the nearest crossing, loaded with it. */
  nearest: () => import('./nearest.tsx'),
  /** Words that few readers meet, loaded for them: repairs of an address, and the form that makes an embedded map. */
  seldom: () => import('./seldom.ts'),
  /** What newsrooms can take from a view, loaded once a reader opens it. */
  newsroom: () => import('./newsroom.ts'),
  basemap: {
    title: 'Base map',
    name: { simple: 'Simple', detailed: 'Detailed (OpenStreetMap)' },
    note: (host: string) =>
      `Detailed shows roads and houses. It loads its pictures from another host, ${host}.`,
    closer: (host: string) =>
      `The address asks for a closer view than the simple map has. The detailed one has it, with pictures from another host, ${host}.`,
    showDetailed: 'Show the detailed map',
    failed: (host: string) =>
      `The detailed map’s tiles cannot be loaded from ${host}. Crossings, border and fence stay.`,
    showSimple: 'Show the simple map',
    from: (host: string) => `tiles from ${host}`,
  },
  /** What the page says if its scripts do not come. The styles show it after a while. */
  late: 'Not all controls have loaded; the links work.',
  /** Said at a part of the page that has failed: one that shows a moment, and any other. */
  islandFailed: (day: string) => `This part of the page no longer follows what is chosen: it shows ${day}.`,
  islandBroken: 'This part of the page does not work.',
  site: {
    name: 'Itäraja',
    border: 'Finland–Russia border',
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
  latest<Confirmed>(what: string, since: When | null, confirmed: Confirmed): (string | Confirmed)[] {
    return [
      `Latest record: ${what}${since ? ` since ${inSentence(since)}` : ''}; last confirmed `,
      confirmed,
      '.',
    ]
  },
  home: {
    headline: ({ date, closed, total }: { date: string; closed: number; total: number }) =>
      `${date}: ${words.share(closed, total, 'closed')}`,
    headlineLatest: ({ closed, total }: { closed: number; total: number }) =>
      `Latest record: ${words.share(closed, total, 'closed')}`,
    whoDecided: 'Who decided',
  },
  decision: {
    /** "decision SM/2023/4", "the decision of 14 December 2023": the part that is a link comes marked. */
    by: (reference: string | null, date: string, link: (text: string) => ReactNode) =>
      reference ? <>decision {link(reference)}</> : <>the {link(`decision of ${date}`)}</>,
    of: (date: string) => `of ${date}`,
  },
  moment: {
    label: 'The moment shown',
    date: 'Date',
    previous: 'Previous decision',
    next: 'Next decision',
    named: (name: string, date: string) => `${name}, ${date}`,
    shownDay: 'Shown: end of the day, Helsinki time',
    shownLatest: (day: string) => `Shown: the latest record, last confirmed ${day}`,
    play: 'Play',
    noDate: (day: string) => `That is no whole date of the calendar: the map still shows ${day}.`,
    playAgain: 'Play again',
    pause: 'Pause',
    openCount: (open: number, total: number) => `${open} of ${total} open`,
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
    extension: (from: When, until: string | null) =>
      `From ${inSentence(from)} ${until ? `to ${until}` : 'until further notice'}`,
    inferred: 'the day follows from the end of the decision before it',
    before: (date: string) => `Before ${date}`,
    since: (date: When) => `Since ${inSentence(date)}`,
    count: (open: number, total: number) => `${open} of ${total} open`,
    shortCount: (open: number, total: number) => `${open}/${total}`,
    from: (time: string) => `from ${time}`,
    noteApplications: 'Dot in ring: applications for international protection accepted.',
    reopened: (names: readonly string[]) => (names.length === 2 ? 'both' : words.list(names)),
    noteEnd: (range: string, names: string, when: When) =>
      `${range}: ${names} open until ${inSentence(when)}.`,
    lastConfirmed: (day: When) => `last confirmed ${inSentence(day)}`,
  },
  status: {
    word: STATUS,
    lower: { open: 'open', closed: 'closed' } satisfies Record<Status, string>,
    withApplications: 'open, applications accepted',
    on: (status: Status, when: When) => `${STATUS[status]} on ${inSentence(when)}`,
    since: (when: When) => `since ${inSentence(when)}`,
    sinceBefore: (day: When) => `since before ${inSentence(day)}`,
    until: (status: Status, when: When) => `${status === 'open' ? 'closes' : 'opens'} ${inSentence(when)}`,
    applicationsHere: 'Applications for international protection are accepted here.',
  },
  fence: {
    title: (when: When) => `Fence on ${inSentence(when)}`,
    state: FENCE,
    /** Says what the state was then, not what happened on that day. */
    on: (state: FenceState, when: When) => `On ${inSentence(when)}: ${lowerFirst(FENCE[state])}`,
    at: (names: ReactNode) => <> at {names}</>,
    since: (date: When) => `since ${inSentence(date)}`,
    about: (km: string) => `about ${km}\u00a0km`,
    extent: { unknown: 'extent not published', approximate: 'extent approximate' },
    /** Of a mark on the map, and after its state and its length if that is known. */
    symbol: 'symbol, not to scale',
    toScale: 'to scale, ends approximate',
    heading: (name: string) => `Fence at ${name}`,
    note: (name: string, length: string | null) =>
      `${length ? `${name}, ${length}` : name}; symbol, not to scale`,
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
    } satisfies Record<Exclude<Layer, 'rail'>, string>,
    rail: (name: string) => `Rail crossing ${name}`,
    applications: 'Applications accepted',
    road: 'Road, schematic',
    fenceNote:
      'Fence marks are symbols, not to scale. Zoomed in, a fence whose ends are roughly known is drawn to scale; dots at its ends mean approximate.',
    sources: 'Sources',
    from: { decisions: 'decisions', fence: 'fence', border: 'border' },
    button: 'Layers',
    /** At how many places, and how long at those of them whose length is known: "5 places, about 33 km at three of them". */
    places: (count: number, known: number, km: string) => {
      const places = count === 1 ? '1 place' : `${count} places`
      if (known === 0) return places
      if (known === count) return `${places}, about ${km}`
      return `${places}, about ${km} at ${words.number(known)}${known > 1 ? ' of them' : ''}`
    },
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
    basemapFailed: 'Part of the base map could not be loaded; crossings and border are complete.',
    retry: 'Try again',
    contributors: ' contributors (ODbL)',
    places: 'places © ',
    placesLicence: ' (CC BY 4.0)',
  },
  popup: {
    close: 'Close',
    fence: 'Fence',
    road: 'Road',
    openPage: 'Open page',
  },
  share: {
    link: 'Link to this view',
    copy: 'Copy link',
    copied: 'Copied',
    failed: 'Copy this address:',
    sheet: 'Share…',
    notLoaded: 'This part could not be loaded; check the connection and try again.',
    embed: {
      openMap: 'Full map',
      openPage: 'Full page',
    },
  },
  crossing,
  statement,
  quotation,
}

export type Dictionary = typeof en
