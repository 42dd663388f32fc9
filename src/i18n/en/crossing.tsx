import type { ReactNode } from 'react'
import type { Status } from '../../../geodata/schema/decision.ts'

/** A linked name and how far it is, km. */
interface LinkAtDistance {
  link: ReactNode
  km: string
}

/** The page of one crossing. */
export const crossing = {
  all: 'All eight crossings',
  /** On a narrow page. */
  allBrief: 'All eight',
  neighbours: 'Other crossings',
  place: (municipality: string, region: string, federalSubject: string) =>
    `${municipality}, ${region}, Finland · ${federalSubject}, Russia`,
  noneOpen: 'No crossing is open.',
  nearestOpen: ({ link, km }: LinkAtDistance, straightKm: string) => (
    <>
      Nearest open crossing: {link}, {km} km along the border, {straightKm} km in a straight line.
    </>
  ),
  nearestOpenBoth: (along: LinkAtDistance, straight: LinkAtDistance) => (
    <>
      Nearest open crossing along the border: {along.link}, {along.km} km; in a straight line: {straight.link}
      , {straight.km} km.
    </>
  ),

  periods: 'Period by period',
  inForceFrom: 'In force from',
  effect: 'Effect',
  decision: 'Decision',
  source: 'Source',
  stays: (status: Status) => `Stays ${status}`,
  extendedTo: (date: string) => `Extended to ${date}`,
  extendedUntilFurtherNotice: 'Extended until further notice',
  applicationsAccepted: '; applications accepted',
  announcedEnd: (date: string) => `; announced until ${date}`,
  untilFurtherNotice: '; until further notice',
  inferred: 'The day follows from the end of the decision before it.',
  lastConfirmed: (status: Status, date: string) => `Last confirmed ${status} on ${date}.`,

  fence: 'Fence',
  dateNotKnown: 'date not known',
  length: 'Length',
  extent: 'Extent',
  extents: {
    measured: 'Measured',
    approximate: 'Approximate',
    unknown: 'Not published, so the mark on the map is a symbol, not to scale',
  },
  fenceSources: 'Sources',
  note: 'Note',
  notKnown: 'not known',

  along: 'Along the border',
  kilometreOf: (name: string, km: string) => `${name}, km ${km}`,
  kilometre: (km: string) => `km ${km}`,
  borderKilometre: (name: string, km: string) =>
    `${name} stands at border kilometre ${km}, counted from the north end.`,
  northEnd: (km: string) => `${km} km, Muotkavaara`,
  southEnd: (length: string) => `${length}, Gulf of Finland`,
  endNorth: 'North end of the border, Muotkavaara',
  endSouth: 'End of the border, Gulf of Finland',
  kmNorth: (km: string) => `${km} km north`,
  kmSouth: (km: string) => `${km} km south`,

  position: 'Position',
  datum: (what: string) => `${what}; WGS 84.`,
  copyPosition: 'Copy',
  copyByHand: 'Copy these coordinates:',
  sameOn: 'Same place on',

  sources: 'Sources',
  sourceMark: 'Source',
}
