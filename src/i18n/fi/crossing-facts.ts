import type { crossingFacts as en } from '../en/crossing-facts.ts'
import { upperFirst } from '../first-letter.ts'

/** What the page of a crossing says of it that no address changes. */
export const crossingFacts: typeof en = {
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

  sourceKind: {
    primary: 'ensisijainen',
    press: 'lehdistö',
    reference: 'hakuteos',
    article: 'artikkeli',
  },
  undated: 'ei päiväystä',
}
