import type { embedding as en } from '../en/embedding.ts'

export const embedding: typeof en = {
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
