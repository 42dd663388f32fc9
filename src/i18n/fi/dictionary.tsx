import type { FenceState } from '../../../geodata/schema/fence.ts'
import type { Dictionary } from '../en/dictionary.tsx'
import { lowerFirst, upperFirst } from '../lists.ts'
import { crossing } from './crossing.tsx'
import { inNumber, inSentence, STATE, STATUS, since, words } from './grammar.ts'
import { quotation } from './quotation.ts'
import { statement } from './statement.ts'

const FENCE: Record<FenceState, string> = {
  planned: 'Suunnitteilla',
  'under construction': 'Rakenteilla',
  built: 'Valmis',
}

/** Finnish. Names stay uninflected: they come after a noun that takes the case, or after a colon. */
export const fi: Dictionary = {
  words,
  nearest: () => import('./nearest.tsx'),
  seldom: () => import('./seldom.ts'),
  newsroom: () => import('./newsroom.ts'),
  basemap: {
    title: 'Pohjakartta',
    name: { simple: 'Pelkistetty', detailed: 'Yksityiskohtainen (OpenStreetMap)' },
    note: (host) =>
      `Yksityiskohtainen kartta näyttää tiet ja rakennukset. Sen kuvat ladataan toiselta palvelimelta, ${host}.`,
    closer: (host) =>
      `Osoite pyytää lähempää näkymää kuin pelkistetyssä kartassa on. Se on yksityiskohtaisessa kartassa, jonka kuvat ladataan toiselta palvelimelta, ${host}.`,
    showDetailed: 'Näytä yksityiskohtainen kartta',
    failed: (host) =>
      `Yksityiskohtaisen kartan karttaruutuja ei saada ladattua palvelimelta ${host}. Rajanylityspaikat, raja ja esteaita jäävät näkyviin.`,
    showSimple: 'Näytä pelkistetty kartta',
    from: (host) => `karttaruudut: ${host}`,
  },
  late: 'Osa säätimistä ei ole latautunut; linkit toimivat.',
  islandFailed: (day: string) => `Tämä sivun osa ei enää seuraa valintoja: siinä näkyy tilanne ${day}.`,
  islandBroken: 'Tämä sivun osa ei toimi.',
  site: {
    name: 'Itäraja',
    border: 'Suomen ja Venäjän raja',
    tagline: 'Suomen ja Venäjän raja ja sen kahdeksan maantieliikenteen rajanylityspaikkaa',
    skip: 'Siirry sisältöön',
    navigation: 'Päävalikko',
    map: 'Kartta',
    decisions: 'Päätökset',
    about: 'Tietoa',
    cite: 'Viittaaminen',
    correct: 'Virheen korjaaminen',
    data: 'Aineistot',
    feed: 'Syöte',
    license: 'Koodi MIT · tiedot CC BY 4.0 · geometria ODbL 1.0',
  },
  latest: (what, when, confirmed) => [
    `Viimeisin tieto: ${what}${when ? ` ${since(when)}` : ''}; viimeksi vahvistettu `,
    confirmed,
    '.',
  ],
  home: {
    headline: ({ date, closed, total }) => `${date}: ${words.share(closed, total, 'closed')}`,
    headlineLatest: ({ closed, total }) => `Viimeisin tieto: ${words.share(closed, total, 'closed')}`,
    whoDecided: 'Kuka päätti',
  },
  decision: {
    by: (reference, date, link) =>
      reference ? <>päätöksellä {link(reference)}</> : <>päätöksellä, joka tehtiin {link(date)}</>,
    of: (date) => date,
  },
  moment: {
    label: 'Näytettävä ajankohta',
    date: 'Päivä',
    previous: 'Edellinen päätös',
    next: 'Seuraava päätös',
    named: (name, date) => `${name}, ${date}`,
    shownDay: 'Päivän lopussa, Suomen aikaa',
    shownLatest: (day) => `Viimeisin tieto, ${day}`,
    play: 'Toista',
    noDate: (day) =>
      `Kokonaista päivämäärää ei annettu tai sitä ei ole kalenterissa: kartalla on yhä ${day}.`,
    playAgain: 'Toista uudelleen',
    pause: 'Pysäytä',
    openCount: (open, total) => `${open}/${total} auki`,
  },
  insight: {
    longest: (km, from, to) =>
      `Pisin osuus ilman avointa rajanylityspaikkaa: ${km}\u00a0km (${from} – ${to}).`,
    noneOpen: (length) => `Koko ${length}:n pituisella rajalla ei ole avointa rajanylityspaikkaa.`,
    northEnd: 'pohjoispää',
    southEnd: 'Suomenlahti',
    draw: 'Näytä kartalla',
  },
  matrix: {
    caption: 'Avoinna olevat rajanylityspaikat ajanjaksoittain',
    northToSouth: 'Pohjoisesta etelään',
    kilometres: 'Kilometrit rajaa pitkin sen pohjoispäästä',
    extensions: (count) =>
      `Jatkettu ${count === 1 ? 'kerran' : `${words.number(count)} kertaa`} ilman muutoksia`,
    extension: (from, until) => `${since(from)} ${until ? `${until} saakka` : 'toistaiseksi'}`,
    inferred: 'päivä on päätelty edellisen päätöksen päättymisestä',
    before: (date) => `Ennen ${date}`,
    since,
    count: (open, total) => `${open}/${total} auki`,
    shortCount: (open, total) => `${open}/${total}`,
    from: (time) => `${time} alkaen`,
    noteApplications: 'Piste renkaassa: kansainvälistä suojelua voi hakea.',
    reopened: (names) => words.list(names),
    noteEnd: (range, names, when) => `${range}: ${names} avoinna ${inSentence(when)} saakka.`,
    lastConfirmed: (day) => `viimeksi vahvistettu ${inSentence(day)}`,
  },
  status: {
    word: { open: 'Avoinna', closed: 'Suljettu' },
    lower: STATUS,
    withApplications: 'avoinna, hakemuksia otetaan vastaan',
    on: (status, when) => `${upperFirst(STATE[status])} ${inSentence(when)}`,
    since,
    sinceBefore: (day) => `jo ennen ${inSentence(day)}`,
    until: (status, when) => `${status === 'open' ? 'suljetaan' : 'avataan'} ${inSentence(when)}`,
    applicationsHere: 'Täällä voi hakea kansainvälistä suojelua.',
  },
  fence: {
    title: (when) => `Esteaita ${inSentence(when)}`,
    state: FENCE,
    on: (state, when) => `${inSentence(when)}: ${lowerFirst(FENCE[state])}`,
    at: (names) => <>: {names}</>,
    since,
    about: (km) => `noin ${km}\u00a0km`,
    extent: { unknown: 'laajuutta ei julkaistu', approximate: 'laajuus likimääräinen' },
    symbol: 'merkki, ei mittakaavassa',
    toScale: 'mittakaavassa, päät likimääräisiä',
    heading: (name) => `Esteaita: ${name}`,
    note: (name, length) => `${length ? `${name}, ${length}` : name}; merkki, ei mittakaavassa`,
  },
  layers: {
    title: 'Näytä kartalla',
    legend: 'Merkkien selitys',
    label: {
      open: 'Avoinna',
      closed: 'Suljettu',
      border: 'Rajaviiva',
      'fence-planned': 'Esteaita suunnitteilla',
      'fence-construction': 'Esteaita rakenteilla',
      'fence-built': 'Esteaita valmis',
    },
    rail: (name) => `Rautatie: ${name}`,
    applications: 'Hakemuksia otetaan vastaan',
    road: 'Tie, kaavamainen',
    fenceNote:
      'Esteaidan merkit ovat symboleja eivätkä ole mittakaavassa. Lähempää katsottuna esteaita, jonka päät tunnetaan suunnilleen, on mittakaavassa; pisteet päissä tarkoittavat likimääräistä.',
    sources: 'Lähteet',
    from: { decisions: 'päätökset', fence: 'esteaita', border: 'raja' },
    button: 'Tasot',
    places: (count, known, km) => {
      const places = count === 1 ? '1 paikka' : `${count} paikkaa`
      if (known === 0) return places
      if (known === count) return `${places}, noin ${km}`
      return `${places}, noin ${km} ${inNumber(known)}`
    },
  },
  map: {
    region: 'Rajan kartta',
    instructions:
      'Nuolinäppäimet siirtävät karttaa, plus ja miinus muuttavat suurennosta; sarkaimella pääsee rajanylityspaikasta toiseen.',
    zoomIn: 'Suurenna',
    zoomOut: 'Pienennä',
    whole: 'Näytä koko raja',
    fit: 'Näytä rajanylityspaikan ympäristö',
    twoFingers: 'Siirrä karttaa kahdella sormella',
    inset: 'Kaakko suurennettuna',
    rail: (name) => `${name}, rautatie`,
    marker: (name, status) => `${name}, ${status}`,
    failed: 'Vuorovaikutteista karttaa ei voitu ladata; piirretty kartta ja taulukko jäävät.',
    basemapFailed: 'Osaa pohjakartasta ei voitu ladata; rajanylityspaikat ja raja ovat täydelliset.',
    retry: 'Yritä uudelleen',
    contributors: 'in tekijät (ODbL)',
    places: 'paikannimet © ',
    placesLicence: ' (CC BY 4.0)',
  },
  popup: {
    close: 'Sulje',
    fence: 'Esteaita',
    road: 'Tie',
    openPage: 'Avaa sivu',
  },
  share: {
    link: 'Linkki tähän näkymään',
    copy: 'Kopioi linkki',
    copied: 'Kopioitu',
    failed: 'Kopioi tämä osoite:',
    sheet: 'Jaa…',
    notLoaded: 'Tätä osaa ei voitu ladata; tarkista yhteys ja yritä uudelleen.',
    embed: {
      openMap: 'Koko kartta',
      openPage: 'Koko sivu',
    },
  },
  crossing,
  statement,
  quotation,
}
