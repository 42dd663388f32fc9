import type { FenceState } from '../../../geodata/schema/fence.ts'
import { type When, written } from '../dates.ts'
import type { Dictionary } from '../en/dictionary.tsx'
import { lowerFirst, upperFirst } from '../lists.ts'
import { crossing } from './crossing.tsx'
import { inSentence, kilometres, STATUS, words } from './grammar.ts'
import { quotation } from './quotation.ts'
import { statement } from './statement.ts'

const FENCE: Record<FenceState, string> = {
  planned: 'Planerat',
  'under construction': 'Under byggnad',
  built: 'Byggt',
}

/** Swedish as it is written in Finland. */
export const sv: Dictionary = {
  words,
  nearest: () => import('./nearest.tsx'),
  seldom: () => import('./seldom.ts'),
  newsroom: () => import('./newsroom.ts'),
  basemap: {
    title: 'Baskarta',
    name: { simple: 'Enkel', detailed: 'Detaljerad (OpenStreetMap)' },
    note: (host) =>
      `Den detaljerade kartan visar vägar och hus. Dess bilder hämtas från en annan server, ${host}.`,
    closer: (host) =>
      `Adressen ber om en närmare vy än den enkla kartan har. Den detaljerade kartan har den, med bilder från en annan server, ${host}.`,
    showDetailed: 'Visa den detaljerade kartan',
    failed: (host) =>
      `Den detaljerade kartans bilder kan inte hämtas från ${host}. Gränsövergångsställena, gränsen och stängslet finns kvar.`,
    showSimple: 'Visa den enkla kartan',
    from: (host) => `kartbilder från ${host}`,
  },
  late: 'En del reglage har inte laddats; länkarna fungerar.',
  islandFailed: (day: string) =>
    `Den här delen av sidan följer inte längre det som väljs: den visar läget den ${day}.`,
  islandBroken: 'Den här delen av sidan fungerar inte.',
  site: {
    name: 'Itäraja',
    border: 'Gränsen mellan Finland och Ryssland',
    tagline: 'Finlands östgräns och dess åtta gränsövergångsställen',
    skip: 'Hoppa till innehållet',
    navigation: 'Huvudmeny',
    map: 'Karta',
    decisions: 'Beslut',
    about: 'Om kartan',
    cite: 'Så hänvisar du',
    correct: 'Så rättar du',
    data: 'Data',
    feed: 'Flöde',
    license: 'Kod MIT · fakta CC BY 4.0 · geometri ODbL 1.0',
  },
  latest<Confirmed>(what: string, since: When | null, confirmed: Confirmed): (string | Confirmed)[] {
    const state = since ? `${what} sedan ${inSentence(since)}` : what
    return [`Senaste uppgift: ${state}; senast bekräftat den `, confirmed, '.']
  },
  home: {
    headline: ({ date, closed, total }) => `${date}: ${words.share(closed, total, 'closed')}`,
    headlineLatest: ({ closed, total }) => `Senaste uppgift: ${words.share(closed, total, 'closed')}`,
    whoDecided: 'Vem beslutade',
  },
  decision: {
    by: (reference, date, link) =>
      reference ? <>beslut {link(reference)}</> : <>beslutet {link(`av den ${date}`)}</>,
    of: (date) => `av den ${date}`,
  },
  moment: {
    label: 'Tidpunkt som visas',
    date: 'Datum',
    previous: 'Föregående beslut',
    next: 'Nästa beslut',
    named: (name, date) => `${name}, ${date}`,
    shownDay: 'Visar läget vid dagens slut, Helsingforstid',
    shownLatest: (day) => `Visar senaste uppgift, bekräftad den ${day}`,
    play: 'Spela upp',
    noDate: (day) => `Det är inget helt datum i kalendern: kartan visar fortfarande den ${day}.`,
    playAgain: 'Spela upp igen',
    pause: 'Pausa',
    openCount: (open, total) => `${open}/${total} öppna`,
  },
  insight: {
    longest: (km, from, to) =>
      `Längsta sträckan utan öppet gränsövergångsställe: ${kilometres(km)}, från ${from} till ${to}.`,
    noneOpen: (length) => `Inget gränsövergångsställe är öppet längs hela den ${length} långa gränsen.`,
    northEnd: 'norra änden',
    southEnd: 'Finska viken',
    draw: 'Visa på kartan',
  },
  matrix: {
    caption: 'Öppna gränsövergångsställen, period för period',
    northToSouth: 'Norr till söder',
    kilometres: 'Kilometer längs gränsen från dess norra ände',
    extensions: (count) =>
      `Förlängt ${count === 1 ? 'en gång' : `${words.number(count)} gånger`} utan ändring`,
    extension: (from, until) =>
      `Från ${inSentence(from)} ${until ? `till och med den ${until}` : 'tills vidare'}`,
    inferred: 'dagen följer av när det föregående beslutet upphör att gälla',
    before: (date) => `Före ${date}`,
    since: (date) => `Sedan ${written(date, 'sv')}`,
    count: (open, total) => `${open}/${total} öppna`,
    shortCount: (open, total) => `${open}/${total}`,
    from: (time) => `från ${time}`,
    noteApplications: 'Prick i ringen: ansökningar om internationellt skydd tas emot.',
    reopened: (names) => (names.length === 2 ? 'båda' : words.list(names)),
    noteEnd: (range, names, when) => `${range}: ${names} höll öppet till ${inSentence(when)}.`,
    lastConfirmed: (day) => `senast bekräftat ${written(day, 'sv')}`,
  },
  status: {
    word: { open: 'Öppet', closed: 'Stängt' },
    lower: STATUS,
    withApplications: 'öppet, ansökningar tas emot',
    on: (state, when) => `${upperFirst(STATUS[state])} ${inSentence(when)}`,
    since: (when) => `sedan ${inSentence(when)}`,
    sinceBefore: (day) => `sedan före ${inSentence(day)}`,
    until: (state, when) => `${state === 'open' ? 'stängs' : 'öppnas'} ${inSentence(when)}`,
    applicationsHere: 'Här tas ansökningar om internationellt skydd emot.',
  },
  fence: {
    title: (when) => `Stängslet ${inSentence(when)}`,
    state: FENCE,
    on: (state, when) => `${upperFirst(inSentence(when))}: ${lowerFirst(FENCE[state])}`,
    at: (names) => <> i {names}</>,
    since: (date) => `sedan ${inSentence(date)}`,
    about: (km) => `cirka ${kilometres(km)}`,
    extent: { unknown: 'utsträckning inte publicerad', approximate: 'utsträckning ungefärlig' },
    symbol: 'symbol, inte skalenlig',
    toScale: 'skalenlig, ungefärliga ändar',
    heading: (name) => `Stängslet vid ${name}`,
    note: (name, length) => `${length ? `${name}, ${length}` : name}; symbol, inte skalenlig`,
  },
  layers: {
    title: 'Visa på kartan',
    legend: 'Teckenförklaring',
    label: {
      open: 'Öppna',
      closed: 'Stängda',
      border: 'Gränslinje',
      'fence-planned': 'Stängsel, planerat',
      'fence-construction': 'Stängsel, under byggnad',
      'fence-built': 'Stängsel, byggt',
    },
    rail: (name) => `Järnväg: ${name}`,
    applications: 'Ansökningar tas emot',
    road: 'Väg, schematisk',
    fenceNote:
      'Stängslets märken är symboler, inte skalenliga. Inzoomat ritas ett stängsel vars ändar är ungefär kända skalenligt; punkter vid ändarna betyder ungefärlig.',
    sources: 'Källor',
    from: { decisions: 'beslut', fence: 'stängsel', border: 'gräns' },
    button: 'Lager',
    places: (count, known, km) => {
      const places = count === 1 ? '1 ställe' : `${count} ställen`
      if (known === 0) return places
      if (known === count) return `${places}, cirka ${km}`
      return `${places}, cirka ${km} vid ${words.number(known)} av dem`
    },
  },
  map: {
    region: 'Karta över gränsen',
    instructions:
      'Piltangenterna flyttar kartan, plus och minus zoomar; med Tab går du mellan gränsövergångsställena.',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    whole: 'Visa hela gränsen',
    fit: 'Visa gränsövergångsställets omgivning',
    twoFingers: 'Flytta kartan med två fingrar',
    inset: 'Sydöst, förstorat',
    rail: (name) => `${name}, järnväg`,
    marker: (name, state) => `${name}, ${state}`,
    failed: 'Den interaktiva kartan kunde inte laddas; den ritade kartan och tabellen finns kvar.',
    basemapFailed: 'En del av baskartan kunde inte laddas; gränsövergångsställena och gränsen är kompletta.',
    retry: 'Försök igen',
    contributors: '-bidragsgivarna (ODbL)',
    places: 'orter © ',
    placesLicence: ' (CC BY 4.0)',
  },
  popup: {
    close: 'Stäng',
    fence: 'Stängsel',
    road: 'Väg',
    openPage: 'Öppna sidan',
  },
  share: {
    link: 'Länk till den här vyn',
    copy: 'Kopiera länk',
    copied: 'Kopierad',
    failed: 'Kopiera adressen:',
    sheet: 'Dela…',
    notLoaded: 'Den här delen kunde inte laddas; kontrollera förbindelsen och försök igen.',
    embed: {
      openMap: 'Hela kartan',
      openPage: 'Hela sidan',
    },
  },
  crossing,
  statement,
  quotation,
}
