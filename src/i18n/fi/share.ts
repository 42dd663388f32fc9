import type { share as en } from '../en/share.ts'

export const share: typeof en = {
  link: 'Linkki tähän näkymään',
  copy: 'Kopioi linkki',
  copied: 'Kopioitu',
  failed: 'Kopioi tämä osoite:',
  sheet: 'Jaa…',
  notLoaded: 'Tätä osaa ei voitu ladata; tarkista yhteys ja yritä uudelleen.',
  code: {
    title: 'QR-koodi',
    alternative: (address) => `QR-koodi: ${address}`,
  },
  embedding: 'Upota kartta',
  pictures: {
    title: 'Koko kartta kuvana',
    span(from, to) {
      if (from === null) return to === null ? '' : `Tilanne ${to} asti`
      return to === null ? `Tilanne ${from} alkaen` : `Tilanne ${from} – ${to}`
    },
  },
  embed: {
    latest: (day, what) => `Viimeisin tieto, ${day}: ${what}`,
    count: (open, total) => `${open}/${total} avoinna`,
    openMap: 'Koko kartta',
    openPage: 'Koko sivu',
  },
}
