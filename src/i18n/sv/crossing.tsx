import type { Dictionary } from '../en/dictionary.tsx'
import { upperFirst } from '../first-letter.ts'
import { kilometres } from './grammar.ts'
import { sources } from './sources.ts'
import { STATUS } from './words.ts'

/** The page of one crossing. */
export const crossing: Dictionary['crossing'] = {
  all: 'Alla åtta gränsövergångsställen',
  neighbours: 'Övriga gränsövergångsställen',
  north: (name, km) => `${name}, ${kilometres(km)} norrut`,
  south: (name, km) => `${name}, ${kilometres(km)} söderut`,
  place: (municipality, region, federalSubject) =>
    `${municipality}, ${region}, Finland · ${federalSubject}, Ryssland`,
  noneOpen: 'Inget gränsövergångsställe är öppet.',
  nearestOpen: ({ link, km }, straightKm) => (
    <>
      Närmaste öppna gränsövergångsställe: {link}, {kilometres(km)} längs gränsen, {kilometres(straightKm)}{' '}
      fågelvägen.
    </>
  ),
  nearestOpenBoth: (along, straight) => (
    <>
      Närmaste öppna gränsövergångsställe längs gränsen: {along.link}, {kilometres(along.km)}; fågelvägen:{' '}
      {straight.link}, {kilometres(straight.km)}.
    </>
  ),

  history: 'Historik',
  periods: 'Period för period',
  inForceFrom: 'Gäller från',
  effect: 'Verkan',
  decision: 'Beslut',
  source: 'Källa',
  stays: (state) => `Förblir ${STATUS[state]}`,
  extendedTo: (date) => `Förlängt t.o.m.\u00a0${date}`,
  extendedUntilFurtherNotice: 'Förlängt tills vidare',
  applicationsAccepted: '; ansökningar tas emot',
  announcedEnd: (date) => `; enligt beslutet t.o.m.\u00a0${date}`,
  untilFurtherNotice: '; tills vidare',
  inferred: 'Dagen följer av när det föregående beslutet upphör att gälla.',
  lastConfirmed: (state, date) => `Senast bekräftat ${STATUS[state]} den ${date}.`,
  hours: 'Öppettider före stängningen',

  traffic: 'Gränsövergångar per år',
  trafficUnit: 'Antal gränsövergångar.',
  noFigureAfter: (year) => `Ingen siffra för ett helt år har hittats efter ${year}.`,
  noFigures: 'Inte känt: ingen siffra har hittats.',
  figuresAsTable: 'Siffrorna som tabell',
  period: 'Period',
  number: 'Antal',
  about: (figure) => `cirka ${figure}`,
  figure: (period, figure, note) => `${upperFirst(period)}: ${figure}.${note ? ` ${note}.` : ''}`,

  fence: 'Stängsel',
  dateNotKnown: 'datum inte känt',
  length: 'Längd',
  extent: 'Utsträckning',
  extents: { measured: 'Uppmätt', approximate: 'Ungefärlig', unknown: 'Inte publicerad' },
  fenceSources: 'Källor',

  facts: 'Gränsövergångsstället',
  opened: 'Öppnat',
  roads: 'Vägar',
  bothRoads: (finland, russia) => `Finland: ${finland} · Ryssland: ${russia}`,
  counterpart: 'Ryska sidan',
  onFoot: 'Till fots, med cykel',
  notKnown: 'inte känt',
  note: 'Anmärkning',

  along: 'Längs gränsen',
  kilometreOf: (name, km) => `${name}, km ${km}`,
  kilometre: (km) => `km ${km}`,
  borderKilometre: (name, km) => `${name} ligger vid gränskilometer ${km}, räknat från norra änden.`,
  northEnd: (km) => `${kilometres(km)}, Muotkavaara`,
  southEnd: (length) => `${length}, Finska viken`,
  endNorth: 'Gränsens norra ände, Muotkavaara',
  endSouth: 'Gränsens södra ände, Finska viken',
  kmNorth: (km) => `${kilometres(km)} norrut`,
  kmSouth: (km) => `${kilometres(km)} söderut`,

  position: 'Läge',
  datum: (what) => `${what}; WGS 84.`,
  copyPosition: 'Kopiera',
  copyByHand: 'Kopiera koordinaterna:',
  sameOn: 'Samma plats på',
  share: 'Dela',

  sources: 'Källor',
  sourceMark: 'Källa',
  sourceKind: sources.kind,
  undated: sources.undated,
}
