import { writeMapPosition } from '../../address/map-position.ts'
import { LAYERS, type Layer } from '../../address/view.ts'
import type { EmbeddingWords } from '../en/seldom.ts'
import { longDay, longMoment, time } from '../format.ts'
import { excerpt, type RepairSentences } from '../repair-sentence.ts'

/** What the page says of an address that it had to repair. */
export const repairs: RepairSentences = {
  'date-not-understood': ({ given, shown }) =>
    `Kartan kan inte tolka ”${excerpt(given)}” som ett datum och visar därför ${day(shown)}; ett datum skrivs så här: ${shown}.`,
  'date-rewritten': ({ given, shown }) =>
    `Datumet ”${excerpt(given)}” tolkas som den ${longMoment(shown, 'sv')}${shown.time ? ', finsk tid' : ''}.`,
  'date-not-in-calendar': ({ given, shown }) =>
    `”${excerpt(given)}” finns inte i kalendern. Kartan visar i stället den ${longMoment(shown, 'sv')}.`,
  'date-before-record': ({ given, shown }) =>
    `Uppgifterna börjar ${day(shown)}. Kartan visar den dagen i stället för ${day(given)}.`,
  'date-after-record': ({ given, shown }) =>
    `Uppgifterna slutar ${day(shown)}. Kartan visar den dagen i stället för ${day(given)}.`,
  'time-not-on-clock': ({ given, shown }) =>
    `”${excerpt(given)}” innehåller inget giltigt klockslag. Kartan visar läget vid utgången av ${day(shown)}.`,
  'time-skipped': ({ given, shown }) =>
    `Klockan ställdes i Finland fram förbi ${clock(given.time)} ${day(given.day)}. Kartan visar ${clock(shown.time)}.`,
  'crossing-respelled': ({ given, shown }) =>
    `Gränsövergångsstället ”${excerpt(given)}” tolkas som ”${shown}”.`,
  'crossing-unknown': ({ given }) =>
    `Det finns inget gränsövergångsställe ”${excerpt(given)}” på kartan, så inget är valt.`,
  'near-respelled': ({ given, shown }) => `Orten ”${excerpt(given)}” tolkas som ”${shown}”.`,
  'near-no-name': ({ given }) =>
    `”${excerpt(given)}” är inte namnet på en ort, så kartan söker inget närmaste gränsövergångsställe.`,
  'layers-respelled': ({ given, shown }) => `Lagren ”${excerpt(given)}” tolkas som ${layers(shown)}.`,
  'layers-unknown': ({ given, shown }) =>
    `Kartan har ${given.length === 1 ? 'inget lager' : 'inga lager'} ”${excerpt(given.join(', '))}” och visar därför ${layers(shown)}.`,
  'layers-empty': () => 'Listan över lager i adressen är tom, så kartan visar alla lager.',
  'layers-none-with-others': ({ shown }) =>
    `Adressen ber både om inga lager och om några, så kartan visar ${layers(shown)}.`,
  'parameter-repeated': ({ name }) =>
    `Adressen anger mer än en gång ${REPEATED[name]}; det första giltiga värdet gäller.`,
  'pieces-mended': ({ given, shown }) => `”${excerpt(given)}” i adressen tolkas som ”${excerpt(shown)}”.`,
  'path-respelled': ({ given, shown }) => `Sökvägen ”${excerpt(given)}” tolkas som ”${shown}”.`,
  'map-not-understood': ({ given }) =>
    `Kartan kan inte tolka ”${excerpt(given)}” som ett läge och öppnas därför som vanligt.`,
  'map-outside-region': ({ given }) =>
    `Läget ”${excerpt(given)}” ligger utanför kartan, som därför öppnas som vanligt.`,
  'map-zoom-limited': ({ given, shown }) =>
    `Kartan kan inte zoomas till ${excerpt(given)} och visar därför den närmaste nivån, ${shown}.`,
  'map-rewritten': ({ given, shown }) =>
    `Kartläget ”${excerpt(given)}” tolkas som ${writeMapPosition(shown)}.`,
}

const REPEATED = {
  crossing: 'vilket gränsövergångsställe som är valt',
  date: 'vilket datum som ska visas',
  layers: 'vilka lager som ska visas',
  near: 'från vilken ort det närmaste gränsövergångsstället ska sökas',
}

function day(date: string): string {
  return `den ${longDay(date, 'sv')}`
}

function clock(hour = ''): string {
  return `kl. ${time(hour, 'sv')}`
}

function layers(shown: readonly Layer[]): string {
  if (shown.length === 0) return 'inga lager'
  return shown.length === LAYERS.length ? 'alla lager' : `”${shown.join(',')}”`
}

/** Making the code that shows the map on another site: few readers open that form. */
export const embedding: EmbeddingWords = {
  crossing: 'Karta över',
  whole: 'hela gränsen',
  day: 'Dag',
  kept: (when) => `dagen som visas nu, ${when}`,
  opening: (day) => `dagen som kartan öppnas på, nu ${day}`,
  latest: (day) => `senaste uppgift, ${day}`,
  layers: 'Lager',
  language: 'Språk',
  height: 'Höjd i pixlar',
  code: 'Kod för din sida',
  copy: 'Kopiera kod',
  copyByHand: 'Kopiera koden:',
  preview: 'Se den inbäddade kartan',
  frameTitle: 'Itäraja: karta över gränsen mellan Finland och Ryssland',
}
