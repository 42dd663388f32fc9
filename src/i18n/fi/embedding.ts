import type { embedding as en } from '../en/embedding.ts'

export const embedding: typeof en = {
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
