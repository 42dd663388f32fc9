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
  embedding: 'Bädda in kartan',
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
