import type { share as en } from '../en/share.ts'

export const share: typeof en = {
  link: 'Länk till den här vyn',
  copy: 'Kopiera länk',
  copied: 'Kopierad',
  failed: 'Kopiera adressen:',
  sheet: 'Dela…',
  notLoaded: 'Den här delen kunde inte laddas; kontrollera förbindelsen och försök igen.',
  code: {
    title: 'QR-kod',
    alternative: (address) => `QR-kod för ${address}`,
  },
  embedding: {
    title: 'Bädda in kartan',
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
  },
  pictures: {
    title: 'Hela kartan som bild',
    span(from, to) {
      if (from === null) return to === null ? '' : `Läget fram till den ${to}`
      return to === null ? `Läget sedan den ${from}` : `Läget från den ${from} till den ${to}`
    },
  },
  embed: {
    latest: (day, what) => `Senaste uppgift, ${day}: ${what}`,
    count: (open, total) => `${open} av ${total} öppna`,
    openMap: 'Hela kartan',
    openPage: 'Hela sidan',
  },
}
