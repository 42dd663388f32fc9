import { writeMapPosition } from '../../address/map-position.ts'
import { LAYERS, type Layer } from '../../address/view.ts'
import type { EmbeddingWords } from '../en/seldom.ts'
import { longDay, longMoment } from '../format.ts'
import { excerpt, type RepairSentences } from '../repair-sentence.ts'

/** What the page says of an address that it had to repair. */
export const repairs: RepairSentences = {
  'date-not-understood': ({ given, shown }) =>
    `Merkintä ”${excerpt(given)}” ei ole kartan ymmärtämä päivämäärä, joten kartta näyttää tilanteen ${day(shown)}; päivämäärä kirjoitetaan näin: ${shown}.`,
  'date-rewritten': ({ given, shown }) =>
    `Päivämäärä ”${excerpt(given)}” luetaan näin: ${longMoment(shown, 'fi')}${shown.time ? ' Suomen aikaa' : ''}.`,
  'date-not-in-calendar': ({ given, shown }) =>
    `Päivää ”${excerpt(given)}” ei ole kalenterissa, joten kartta näyttää tilanteen ${longMoment(shown, 'fi')}.`,
  'date-before-record': ({ given, shown }) =>
    `Aineisto alkaa ${day(shown)}, joten kartta näyttää sen päivän eikä tilannetta ${day(given)}.`,
  'date-after-record': ({ given, shown }) =>
    `Aineisto päättyy ${day(shown)}, joten kartta näyttää sen päivän eikä tilannetta ${day(given)}.`,
  'time-not-on-clock': ({ given, shown }) =>
    `Merkinnässä ”${excerpt(given)}” ei ole kelvollista kellonaikaa, joten kartta näyttää tilanteen ${day(shown)} päivän päättyessä.`,
  'time-skipped': ({ given, shown }) =>
    `Kellot siirrettiin Suomessa ${longMoment(given, 'fi')} kesäaikaan, eikä tätä kellonaikaa ollut, joten kartta näyttää tilanteen ${longMoment(shown, 'fi')}.`,
  'crossing-respelled': ({ given, shown }) =>
    `Rajanylityspaikka ”${excerpt(given)}” luetaan näin: ”${shown}”.`,
  'crossing-unknown': ({ given }) =>
    `Kartalla ei ole rajanylityspaikkaa ”${excerpt(given)}”, joten mitään ei ole valittu.`,
  'near-respelled': ({ given, shown }) => `Paikkakunta ”${excerpt(given)}” luetaan näin: ”${shown}”.`,
  'near-no-name': ({ given }) =>
    `”${excerpt(given)}” ei ole paikkakunnan nimi, joten lähintä rajanylityspaikkaa ei etsitä.`,
  'layers-respelled': ({ given, shown }) => `Karttatasot ”${excerpt(given)}” luetaan näin: ${layers(shown)}.`,
  'layers-unknown': ({ given, shown }) =>
    `Kartalla ei ole ${given.length === 1 ? 'karttatasoa' : 'karttatasoja'} ”${excerpt(given.join(', '))}”. Näytetään: ${layers(shown)}.`,
  'layers-empty': () => 'Osoitteen karttatasoluettelo on tyhjä, joten kartta näyttää kaikki karttatasot.',
  'layers-none-with-others': ({ shown }) =>
    `Osoite pyytää olemaan näyttämättä karttatasoja ja silti näyttämään joitakin. Näytetään: ${layers(shown)}.`,
  'parameter-repeated': ({ name }) =>
    `Osoite kertoo useammin kuin kerran, ${REPEATED[name]}; ensimmäinen kelvollinen arvo ratkaisee.`,
  'pieces-mended': ({ given, shown }) =>
    `Osoitteen kohta ”${excerpt(given)}” luetaan näin: ”${excerpt(shown)}”.`,
  'path-respelled': ({ given, shown }) => `Polku ”${excerpt(given)}” luetaan näin: ”${shown}”.`,
  'map-not-understood': ({ given }) =>
    `Merkintä ”${excerpt(given)}” ei ole kartan ymmärtämä sijainti, joten kartta avautuu tavalliseen näkymäänsä.`,
  'map-outside-region': ({ given }) =>
    `Sijainti ”${excerpt(given)}” on kartan ulkopuolella, joten kartta avautuu tavalliseen näkymäänsä.`,
  'map-zoom-limited': ({ given, shown }) =>
    `Kartassa ei ole suurennosta ${excerpt(given)}, joten se näyttää lähimmän, joka on ${shown}.`,
  'map-rewritten': ({ given, shown }) =>
    `Kartan sijainti ”${excerpt(given)}” luetaan näin: ${writeMapPosition(shown)}.`,
}

const REPEATED = {
  crossing: 'mikä rajanylityspaikka on valittu',
  date: 'mikä päivä näytetään',
  layers: 'mitkä karttatasot näytetään',
  near: 'minkä paikkakunnan lähintä rajanylityspaikkaa etsitään',
}

function day(date: string): string {
  return longDay(date, 'fi')
}

function layers(shown: readonly Layer[]): string {
  if (shown.length === 0) return 'ei yhtään karttatasoa'
  return shown.length === LAYERS.length ? 'kaikki karttatasot' : `”${shown.join(',')}”`
}

/** Making the code that shows the map on another site: few readers open that form. */
export const embedding: EmbeddingWords = {
  crossing: 'Kartan alue',
  whole: 'koko raja',
  day: 'Päivä',
  kept: (when) => `nyt näkyvä päivä, ${when}`,
  opening: (day) => `päivä, josta kartta avautuu, nyt ${day}`,
  latest: (day) => `viimeisin tieto, ${day}`,
  layers: 'Tasot',
  language: 'Kieli',
  height: 'Korkeus pikseleinä',
  code: 'Koodi sivullesi',
  copy: 'Kopioi koodi',
  copyByHand: 'Kopioi tämä koodi:',
  preview: 'Katso upotettua karttaa',
  frameTitle: 'Itäraja: Suomen ja Venäjän rajan kartta',
}
