import type { crossingFacts as en } from '../en/crossing-facts.ts'
import { upperFirst } from '../first-letter.ts'

/** What the page of a crossing says of it that no address changes. */
export const crossingFacts: typeof en = {
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

  sourceKind: {
    primary: 'primärkälla',
    press: 'medier',
    reference: 'uppslagsverk',
    article: 'artikeln',
  },
  undated: 'utan datum',
}
