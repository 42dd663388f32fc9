import type { StaticWords } from '../en/static.ts'
import { upperFirst } from '../first-letter.ts'

/** The words of what no address changes on a page with a map. */
export const staticWords: StaticWords = {
  crossing: {
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
  },
  sources: {
    kind: {
      primary: 'ensisijainen',
      press: 'lehdistö',
      reference: 'hakuteos',
      article: 'artikkeli',
    },
    undated: 'ei päiväystä',
  },
  dataFiles: {
    title: 'Lataa',
    crossing: 'Tämä rajanylityspaikka, GeoJSON',
    crossings: 'Rajanylityspaikat, GeoJSON',
    status: 'Kaikkien rajanylityspaikkojen historia, CSV',
    all: 'Kaikki aineistot',
  },
}
