import type { Status } from '../../../geodata/schema/decision.ts'
import type { Texts } from '../en/texts.tsx'
import { languageName } from '../languages.ts'
import { lowerFirst, upperFirst } from '../lists.ts'
import { about, openData } from './about.tsx'
import { inLanguage, inSentence, OUT_OF, STATUS, since, words } from './grammar.ts'

/** The words of the page of decisions. */
const decisions: Texts['decisions'] = {
  title: 'Päätökset ja tapahtumat',
  headTitle: 'Kaikki päätökset kahdeksasta rajanylityspaikasta lähteineen · Itäraja',
  description: (latest) =>
    `Kaikki valtioneuvoston päätökset Suomen ja Venäjän rajan kahdeksasta maantieliikenteen rajanylityspaikasta ja muut päivätyt tapahtumat aikajärjestyksessä, kukin lähteineen. ${latest}`,
  lead: (decisions, events) =>
    `${upperFirst(count(decisions, 'valtioneuvoston päätös', 'valtioneuvoston päätöstä'))} kahdeksasta maantieliikenteen rajanylityspaikasta ja ${count(events, 'muu päivätty tapahtuma', 'muuta päivättyä tapahtumaa')}, vanhin ensin. Päätös on sen päivän kohdalla, josta alkaen sitä sovelletaan. Päivät ja kellonajat ovat Suomen aikaa.`,
  reach: (confirmed) => (
    <>
      Tiedot on viimeksi vahvistettu {confirmed}; maantieliikenteen rajanylityspaikoista ei löytynyt uudempaa
      tietoa.
    </>
  ),
  fence: (link) => <>Mitä esteaidasta ja sen vaiheista tiedetään, on sivulla {link('Tietoa')}.</>,
  years: 'Vuodet',
  legend: 'Merkkien selitys',
  decisionMark: 'Päätös',
  eventMark: 'Muu tapahtuma, ei muuta minkään rajanylityspaikan tilaa',
  applicationsMark: 'Avoinna, kansainvälistä suojelua voi hakea',
  decision: (reference, adopted) => (reference ? `Päätös ${reference}` : `${adopted} tehty päätös`),
  event: 'Tapahtuma',
  article: ({ title, publisher }) => (
    <>
      Artikkeli, josta tämä kartta sai alkunsa, julkaistaan: ”{title}” ({publisher}).
    </>
  ),
  checked: 'Artikkelin väitteet tarkistettuina',
  inferredDay: 'päätelty päivä',
  from: (time) => `klo ${time} alkaen`,
  adopted: 'Tehty',
  effect: 'Vaikutus',
  changed: (status, when) => `${STATUS[status]} ${since(when)}`,
  noEffects: (until) =>
    `Ei muuta minkään rajanylityspaikan tilaa; jatkaa sulkua ${until ? `ilmoituksen mukaan ${until} saakka` : 'toistaiseksi'}.`,
  applications: 'Hakemukset',
  accepted: (names) => <>Otetaan vastaan: {names}.</>,
  acceptedNowhere: 'Ei maantieliikenteen rajanylityspaikoilla.',
  end: 'Ilmoitettu päättyminen',
  untilFurtherNotice: 'Toistaiseksi',
  overtaken: (name, from, until) => (
    <>
      Sitä ennen voimaan tuli {name}, joka on voimassa {since(from)} ja{' '}
      {until ? `ilmoituksen mukaan ${until} saakka` : 'toistaiseksi'}.
    </>
  ),
  followed: (name, from) => (
    <>
      Seuraava on {name}, joka on voimassa {since(from)}.
    </>
  ),
  newest: 'Myöhempää päätöstä ei löytynyt.',
  named: (reference, adopted) => (reference ? `päätös ${reference}` : `${adopted} tehty päätös`),
  note: 'Huomautus',
  sources: 'Lähteet',
  showMap: 'Näytä tämä ajankohta kartalla',
  afterRecord:
    'Myöhempi kuin maantieliikenteen rajanylityspaikkojen viimeinen tieto: kartta ei näytä tätä päivää.',
  citation: (confirmed: string) =>
    `Itäraja: Suomen ja Venäjän rajaa koskevat päätökset ja tapahtumat; tiedot viimeksi vahvistettu ${confirmed}.`,
}

function count(number: number, one: string, many: string): string {
  return `${words.number(number)} ${number === 1 ? one : many}`
}

/** The words of the feed of decisions; its entries use those of the page of decisions. */
const feed: Texts['feed'] = {
  title: 'Itäraja: Suomen ja Venäjän rajaa koskevat päätökset',
  subtitle:
    'Kaikki valtioneuvoston päätökset kahdeksasta maantierajanylityspaikasta uusimmasta alkaen, kukin lähteineen.',
  entry: ({ name, from, changes }) =>
    `${name}, voimassa ${from} alkaen: ${changes.map(change).join('; ') || 'tilanne ei muutu'}`,
}

interface Change {
  names: string
  status: Status
}

function change({ names, status }: Change): string {
  return `${status === 'open' ? 'avataan' : 'suljetaan'} ${names}`
}

/** How a source is described where it is listed. */
const sources: Texts['sources'] = {
  kind: {
    primary: 'ensisijainen',
    press: 'lehdistö',
    reference: 'hakuteos',
    article: 'artikkeli',
  },
  undated: 'ei päiväystä',
  inLanguage: (lang) => (lang === 'fi' ? null : inLanguage(languageName(lang, 'fi'))),
}

/** What the heads of pages say. */
const heads: Texts['heads'] = {
  home: 'Itäraja: Suomen ja Venäjän rajan ylityspaikat yksi kerrallaan',
  crossing: ({ pair, state, latest }) =>
    `${pair}, Suomen ja Venäjän välinen rajanylityspaikka: ${lowerFirst(state)}. ${latest}`,
}

/** The words of share images. */
const card: Texts['card'] = {
  tagline: {
    crossing: 'Suomen ja Venäjän raja ylityspaikkoineen',
    home: 'Kahdeksan rajanylityspaikkaa päivä päivältä',
  },
  border: 'Suomen ja Venäjän raja',
  onMap: 'kartalla',
  share: (count, total, status) =>
    count === total ? `Kaikki ${total} ${STATUS[status]}` : `${count}/${total} ${STATUS[status]}`,
  open: (count) => `${count} avoinna`,
  since,
  sinceBefore: (day) => `jo ennen ${inSentence(day)}`,
  sinceBeforeUntil: (day, to) => `jo ennen ${inSentence(day)} ja ${inSentence(to)} saakka`,
  until: (to) => `${inSentence(to)} saakka`,
  between: (from, to) => `${inSentence(from)} – ${inSentence(to)}`,
  hours: (from, to, { count }) => `${inSentence(from)} – ${inSentence(to)}, ${count} tuntia`,
  applicationsHere: 'hakemuksia otetaan vastaan',
  applicationsAt: (names) => `hakemukset vain: ${words.list(names)}`,
  lastConfirmed: (day) => `viimeksi vahvistettu ${inSentence(day)}`,
}

/** Words of the page of a crossing that no address changes. */
const crossingFacts: Texts['crossingFacts'] = {
  traffic: 'Rajanylitykset vuosittain',
  trafficUnit: 'Rajanylitysten määrä.',
  noFigureAfter: (year) => `Kokonaisen vuoden lukua ei löytynyt vuoden ${year} jälkeen.`,
  noFigures: 'Ei tiedossa: lukua ei löytynyt.',
  figuresAsTable: 'Luvut taulukkona',
  period: 'Ajanjakso',
  number: 'Ylityksiä',
  about: (figure) => `noin ${figure}`,
  figure: (period, figure, note) => `${upperFirst(period)}: ${figure}.${note ? ` ${note}.` : ''}`,

  facts: 'Rajanylityspaikka',
  opened: 'Avattu',
  roads: 'Tiet',
  bothRoads: (finland, russia) => `Suomi: ${finland} · Venäjä: ${russia}`,
  counterpart: 'Venäjän puolella',
  hours: 'Aukioloajat ennen sulkemista',
  onFoot: 'Jalan, polkupyörällä',
}

/** What the files of data are called in links. */
const dataFiles: Texts['dataFiles'] = {
  title: 'Lataa',
  crossing: 'Tämä rajanylityspaikka, GeoJSON',
  crossings: 'Rajanylityspaikat, GeoJSON',
  status: 'Kaikkien rajanylityspaikkojen historia, CSV',
  all: 'Kaikki aineistot',
}

/** What only the build needs: words of pages without scripts, of all pages' heads, and of what no address changes. */
const time: Texts['time'] = {
  title: 'Aika mittakaavassa',
  lead: (total) => `Kuinka moni ${OUT_OF[total] ?? `${total}:sta`} on avoinna, tasaisella päiväasteikolla`,
  history: 'Historia tasaisella aika-asteikolla',
  searched: (day) => `haettu ${day} saakka`,
  hours: (count) => `${count} ${count === 1 ? 'tunti' : 'tuntia'}`,
  from: (when) => `Suljettu ${since(when)}`,
  forDays: (days) => `: ${days} ${days === 1 ? 'päivä' : 'päivää'}`,
  countFrom: (open, when) => `${since(when)} ${open}`,
  stateFrom: (status, when) => `${since(when)} ${STATUS[status]}`,
  sentence: ({ name, total }, steps, confirmed, searched) =>
    `${name ?? `Avoinna ${OUT_OF[total] ?? `${total}:sta`}`}: ${steps.join('; ')}; viimeksi vahvistettu ${inSentence(confirmed)}, haettu ${inSentence(searched)} saakka.`,
  reopened: (days, names, hours) =>
    `${days}: ${words.list(names)} avoinna, ${words.list(hours.map(String))} tuntia`,
  reopenedBriefly: (days, count, hours) => `${days}: ${words.number(count)} avoinna, ${hours} tuntia`,
  since: (share, when) =>
    share ? `${share} ${since(when)}` : `Yksikään ei avoinna ${inSentence(when)} jälkeen`,
  toConfirmation: (days) => `: ${days} ${days === 1 ? 'päivä' : 'päivää'} viimeisimpään vahvistukseen`,
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
