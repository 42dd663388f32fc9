import type { Source } from '../../../geodata/schema/source.ts'

/** What the page of a crossing says of it that no address changes. */
export const crossingFacts = {
  traffic: 'Crossings per year',
  trafficUnit: 'Number of border crossings.',
  noFigureAfter: (year: string) => `No figure for a whole year was found after ${year}.`,
  noFigures: 'Not known: no figure was found.',
  figuresAsTable: 'Figures as a table',
  period: 'Period',
  number: 'Crossings',
  about: (figure: string) => `about ${figure}`,
  figure: (period: string, figure: string, note: string | null) =>
    `${period}: ${figure}.${note ? ` ${note}.` : ''}`,

  facts: 'The crossing',
  opened: 'Opened',
  roads: 'Roads',
  bothRoads: (finland: string, russia: string) => `Finland: ${finland} · Russia: ${russia}`,
  counterpart: 'Russian side',
  hours: 'Hours before closure',
  onFoot: 'On foot, bicycle',

  sourceKind: {
    primary: 'primary',
    press: 'press',
    reference: 'reference work',
    article: 'the article',
  } satisfies Record<Source['kind'], string>,
  undated: 'no date',
}
