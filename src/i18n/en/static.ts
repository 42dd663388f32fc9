import type { Source } from '../../../geodata/schema/source.ts'

/**
 * The words of what no address changes on a page with a map: the build writes them, and no browser loads them. Trap: an
 * import of the dictionary's modules would make a browser load those of all languages.
 */
export const staticWords = {
  crossing: {
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
  },
  sources: {
    kind: {
      primary: 'primary',
      press: 'press',
      reference: 'reference work',
      article: 'the article',
    } satisfies Record<Source['kind'], string>,
    undated: 'no date',
  },
  dataFiles: {
    title: 'Download',
    crossing: 'This crossing, GeoJSON',
    crossings: 'Crossings, GeoJSON',
    status: 'History of all crossings, CSV',
    all: 'All data',
  },
}

export type StaticWords = typeof staticWords
