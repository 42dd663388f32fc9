import { writeMapPosition } from '../../address/map-position.ts'
import { LAYERS, type Layer } from '../../address/view.ts'
import { longDay, longMoment } from '../format.ts'
import { excerpt, type RepairSentences } from '../repair-sentence.ts'

/** What the page says of an address that it had to repair. */
export const repairs: RepairSentences = {
  'date-not-understood': ({ given, shown }) =>
    `The map cannot read “${excerpt(given)}” as a date, so it shows ${day(shown)}; a date is written like ${shown}.`,
  'date-rewritten': ({ given, shown }) =>
    `The date “${excerpt(given)}” is read as ${longMoment(shown, 'en')}${shown.time ? ' in Finland' : ''}.`,
  'date-not-in-calendar': ({ given, shown }) =>
    `“${excerpt(given)}” is not in the calendar, so the map shows ${longMoment(shown, 'en')} instead.`,
  'date-before-record': ({ given, shown }) =>
    `The record begins on ${day(shown)}, so the map shows that day instead of ${day(given)}.`,
  'date-after-record': ({ given, shown }) =>
    `The record ends on ${day(shown)}, so the map shows that day instead of ${day(given)}.`,
  'time-not-on-clock': ({ given, shown }) =>
    `“${excerpt(given)}” has no valid time of day, so the map shows the end of ${day(shown)}.`,
  'time-skipped': ({ given, shown }) =>
    `On ${day(given.day)} clocks in Finland skipped ${given.time}, so the map shows ${shown.time}.`,
  'crossing-respelled': ({ given, shown }) => `The crossing “${excerpt(given)}” is read as “${shown}”.`,
  'crossing-unknown': ({ given }) =>
    `There is no crossing “${excerpt(given)}” on this map, so none is chosen.`,
  'near-respelled': ({ given, shown }) => `The town “${excerpt(given)}” is read as “${shown}”.`,
  'near-no-name': ({ given }) =>
    `“${excerpt(given)}” is not the name of a town, so the map looks for no nearest crossing.`,
  'layers-respelled': ({ given, shown }) => `The layers “${excerpt(given)}” are read as ${layers(shown)}.`,
  'layers-unknown': ({ given, shown }) =>
    `The map has no ${given.length === 1 ? 'layer' : 'layers'} “${excerpt(given.join(', '))}”, so it shows ${layers(shown)}.`,
  'layers-empty': () => 'The list of layers in the address is empty, so the map shows all layers.',
  'layers-none-with-others': ({ shown }) =>
    `The address asks for no layers and also for some, so the map shows ${layers(shown)}.`,
  'parameter-repeated': ({ name }) =>
    `The address says more than once ${REPEATED[name]}; the first valid value counts.`,
  'pieces-mended': ({ given, shown }) => `“${excerpt(given)}” in the address is read as “${excerpt(shown)}”.`,
  'path-respelled': ({ given, shown }) => `The path “${excerpt(given)}” is read as “${shown}”.`,
  'map-not-understood': ({ given }) =>
    `The map cannot read “${excerpt(given)}” as a position, so it opens where it usually does.`,
  'map-outside-region': ({ given }) =>
    `The position “${excerpt(given)}” is outside this map, so it opens where it usually does.`,
  'map-zoom-limited': ({ given, shown }) =>
    `The map cannot zoom to ${excerpt(given)}, so it shows the nearest level, ${shown}.`,
  'map-rewritten': ({ given, shown }) =>
    `The map position “${excerpt(given)}” is read as ${writeMapPosition(shown)}.`,
}

const REPEATED = {
  crossing: 'which crossing is chosen',
  date: 'which date to show',
  layers: 'which layers to show',
  near: 'from which town to look for the nearest crossing',
}

function day(date: string): string {
  return longDay(date, 'en')
}

function layers(shown: readonly Layer[]): string {
  if (shown.length === 0) return 'no layers'
  return shown.length === LAYERS.length ? 'all layers' : `“${shown.join(',')}”`
}

/** Making the code that shows the map on another site: few readers open that form. */
export const embedding = {
  crossing: 'Map of',
  whole: 'the whole border',
  day: 'Day',
  kept: (when: string) => `the day shown now, ${when}`,
  opening: (day: string) => `the day that the map opens on, now ${day}`,
  latest: (day: string) => `the latest record, ${day}`,
  layers: 'Layers',
  language: 'Language',
  height: 'Height in pixels',
  code: 'Code for your page',
  copy: 'Copy code',
  copyByHand: 'Copy this code:',
  preview: 'See the embedded map',
  frameTitle: 'Itäraja: map of the Finland–Russia border',
}

export type EmbeddingWords = typeof embedding
