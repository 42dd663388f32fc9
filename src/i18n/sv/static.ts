import type { StaticWords } from '../en/static.ts'
import { upperFirst } from '../first-letter.ts'

/** The words of what no address changes on a page with a map. */
export const staticWords: StaticWords = {
  crossing: {
    traffic: 'Gränsövergångar per år',
    trafficUnit: 'Antal gränsövergångar.',
    noFigureAfter: (year) => `Ingen siffra för ett helt år har hittats efter ${year}.`,
    noFigures: 'Inte känt: ingen siffra har hittats.',
    figuresAsTable: 'Siffrorna som tabell',
    period: 'Period',
    number: 'Antal',
    about: (figure) => `cirka ${figure}`,
    figure: (period, figure, note) => `${upperFirst(period)}: ${figure}.${note ? ` ${note}.` : ''}`,

    facts: 'Gränsövergångsstället',
    opened: 'Öppnat',
    roads: 'Vägar',
    bothRoads: (finland, russia) => `Finland: ${finland} · Ryssland: ${russia}`,
    counterpart: 'Ryska sidan',
    hours: 'Öppettider före stängningen',
    onFoot: 'Till fots, med cykel',
  },
  sources: {
    kind: {
      primary: 'primärkälla',
      press: 'medier',
      reference: 'uppslagsverk',
      article: 'artikeln',
    },
    undated: 'utan datum',
  },
  dataFiles: {
    title: 'Ladda ner',
    crossing: 'Detta gränsövergångsställe, GeoJSON',
    crossings: 'Gränsövergångsställena, GeoJSON',
    status: 'Alla gränsövergångsställens historia, CSV',
    all: 'Alla data',
  },
}
