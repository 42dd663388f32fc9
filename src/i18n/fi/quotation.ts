import type { Dictionary } from '../en/dictionary.tsx'
import { inSentence, outOf, STATE, words } from './grammar.ts'

export const quotation: Dictionary['quotation'] = {
  title: 'Toimituksille: näkyvä tilanne',
  titleOfPage: 'Näin viittaat tähän sivuun',
  border({ when, closed, total, named }) {
    const what = named
      ? `${words.number(closed)} ${outOf(total)} maantieliikenteen rajanylityspaikasta`
      : `kaikki ${words.number(total)} maantieliikenteen rajanylityspaikkaa`
    const state = STATE[closed === 0 ? 'open' : 'closed']
    const which = named && `${named.status === 'closed' ? ':' : '; avoinna:'} ${words.list(named.names)}`
    return `Suomen ja Venäjän rajalla oli ${inSentence(when)} ${what} ${state}${which ?? ''}.`
  },
  crossing: (when, name, status) =>
    `Suomen ja Venäjän rajan rajanylityspaikka ${name} oli ${inSentence(when)} ${STATE[status]}.`,
  allSince: (total, status, since, confirmed) =>
    `Kaikki ${words.number(total)} ovat olleet ${status === 'open' ? 'avoinna' : 'suljettuina'} ${since}; viimeksi vahvistettu ${confirmed}.`,
  oneSince: (status, since, confirmed) =>
    `Se on ollut ${STATE[status]} ${since}; viimeksi vahvistettu ${confirmed}.`,
  source: 'Lähde: Itäraja.',
  citation: (pair, when, confirmed) =>
    `Itäraja: Suomen ja Venäjän raja ja sen kahdeksan maantieliikenteen rajanylityspaikkaa. ${pair ? `${pair}; tilanne` : 'Tilanne'} ${inSentence(when)}, tiedot viimeksi vahvistettu ${confirmed}.`,
  accessed: (day) => `luettu ${day ?? '[päivä]'}`,
  byHand: 'Kopioi tämä teksti:',
  part: {
    sentence: 'Kopioi virke',
    citation: 'Kopioi viite',
    link: 'Kopioi linkki',
    picture: 'Kuva',
    rows: 'CSV-rivit',
    embed: 'Upotus',
    code: 'QR-koodi',
  },
}
