import type { Dictionary } from '../en/dictionary.tsx'
import { STATE, STATUS } from './grammar.ts'

/** The page of one crossing. */
export const crossing: Dictionary['crossing'] = {
  all: 'Kaikki kahdeksan',
  allBrief: 'Kaikki kahdeksan',
  neighbours: 'Muut rajanylityspaikat',
  place: (municipality, region, federalSubject) =>
    `${municipality}, ${region}, Suomi · ${federalSubject}, Venäjä`,
  noneOpen: 'Yksikään paikka ei ole avoinna.',
  nearestOpen: ({ link, km }, straightKm) => (
    <>
      Lähin avoin rajanylityspaikka: {link}, {km}&nbsp;km rajaa pitkin, {straightKm}&nbsp;km linnuntietä.
    </>
  ),
  nearestOpenBoth: (along, straight) => (
    <>
      Lähin avoin rajanylityspaikka rajaa pitkin: {along.link}, {along.km}&nbsp;km; linnuntietä:{' '}
      {straight.link}, {straight.km}&nbsp;km.
    </>
  ),

  periods: 'Ajanjaksoittain',
  inForceFrom: 'Voimaan',
  effect: 'Vaikutus',
  decision: 'Päätös',
  source: 'Lähde',
  stays: (status) => `Pysyy ${STATE[status]}`,
  extendedTo: (date) => `Jatkettu ${date} saakka`,
  extendedUntilFurtherNotice: 'Jatkettu toistaiseksi',
  applicationsAccepted: '; hakemuksia otetaan vastaan',
  announcedEnd: (date) => `; ilmoitettu ${date} saakka`,
  untilFurtherNotice: '; toistaiseksi',
  inferred: 'Päivä on päätelty edellisen päätöksen päättymisestä.',
  lastConfirmed: (status, date) => `Viimeksi vahvistettu ${date}: ${STATUS[status]}.`,

  fence: 'Esteaita',
  dateNotKnown: 'ajankohta ei tiedossa',
  length: 'Pituus',
  extent: 'Laajuus',
  extents: {
    measured: 'Mitattu',
    approximate: 'Likimääräinen',
    unknown: 'Ei julkaistu, joten kartan merkki on symboli eikä mittakaavassa',
  },
  fenceSources: 'Lähteet',
  note: 'Huomautus',
  notKnown: 'ei tiedossa',

  along: 'Rajaa pitkin',
  kilometreOf: (name, km) => `${name}, km ${km}`,
  kilometre: (km) => `km ${km}`,
  borderKilometre: (name, km) => `${name} on rajakilometrin ${km} kohdalla pohjoispäästä laskettuna.`,
  northEnd: (km) => `${km}\u00a0km, Muotkavaara`,
  southEnd: (length) => `${length}, Suomenlahti`,
  endNorth: 'Rajan pohjoispää, Muotkavaara',
  endSouth: 'Rajan eteläpää, Suomenlahti',
  kmNorth: (km) => `${km}\u00a0km pohjoiseen`,
  kmSouth: (km) => `${km}\u00a0km etelään`,

  position: 'Sijainti',
  datum: (what) => `${what}; WGS 84.`,
  copyPosition: 'Kopioi',
  copyByHand: 'Kopioi nämä koordinaatit:',
  sameOn: 'Sama paikka muualla:',

  sources: 'Lähteet',
  sourceMark: 'Lähde',
}
