import type { Dictionary } from '../en/dictionary.tsx'
import { kilometres, STATUS } from './grammar.ts'

/** The page of one crossing. */
export const crossing: Dictionary['crossing'] = {
  all: 'Alla åtta gränsövergångsställen',
  allBrief: 'Alla åtta',
  neighbours: 'Övriga gränsövergångsställen',
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

  fence: 'Stängsel',
  dateNotKnown: 'datum inte känt',
  length: 'Längd',
  extent: 'Utsträckning',
  extents: {
    measured: 'Uppmätt',
    approximate: 'Ungefärlig',
    unknown: 'Inte publicerad, därför är märket på kartan en symbol och inte skalenligt',
  },
  fenceSources: 'Källor',
  note: 'Anmärkning',
  notKnown: 'inte känt',

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

  sources: 'Källor',
  sourceMark: 'Källa',
}
